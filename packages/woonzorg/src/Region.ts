/**
 * Municipalities that share a task, and the ways in which they are divided for other tasks.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Citation from "./Citation.js"
import * as Municipality from "./Municipality.js"
import * as Vocabulary from "./Vocabulary.js"

/**
 * One part of a {@link Division}: a name and the names of its municipalities.
 *
 * @category models
 * @since 0.1.0
 */
export interface Part {
  readonly id: string
  readonly name: Vocabulary.Text
  readonly municipalities: ReadonlyArray<string>
}

/**
 * A way to split the region: every municipality is in exactly one part.
 *
 * @category models
 * @since 0.1.0
 */
export interface Division {
  readonly id: string
  readonly name: Vocabulary.Text
  readonly parts: ReadonlyArray<Part>
  readonly passport: Citation.Passport
}

/**
 * Municipalities that carry a task together, in their stated order, with the centre municipality and the
 * divisions that overlap in the region.
 *
 * **Details**
 *
 * Domains such as housing and care divide the same municipalities differently, so a region has several
 * divisions at once.
 *
 * @category models
 * @since 0.1.0
 */
export interface Region {
  readonly id: string
  readonly name: Vocabulary.Text
  readonly municipalities: ReadonlyArray<Municipality.Municipality>
  readonly centre: string
  readonly divisions: ReadonlyArray<Division>
}

/**
 * The schema of a region. It checks the form; {@link make} checks that the parts fit together.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Region from "woonzorg/Region"
 *
 * Schema.is(Region.Region)({ id: "anywhere", municipalities: [] }) // => false
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Region: Schema.Codec<Region> = /* @__PURE__ */ (() => {
  const names = Schema.Array(Schema.NonEmptyString)
  const Part = Schema.Struct({ id: Schema.NonEmptyString, name: Vocabulary.Text, municipalities: names })
  const Division = Schema.Struct({
    id: Schema.NonEmptyString,
    name: Vocabulary.Text,
    parts: Schema.Array(Part),
    passport: Citation.Passport
  })
  return Schema.Struct({
    id: Schema.NonEmptyString,
    name: Vocabulary.Text,
    municipalities: Schema.Array(Municipality.Municipality),
    centre: Schema.NonEmptyString,
    divisions: Schema.Array(Division)
  }).annotate({
    term: {
      nl: "regio",
      en: "region",
      definition: {
        nl: "Gemeenten die samen een opgave dragen. Voor een andere taak kan de indeling anders zijn.",
        en: "Municipalities that carry a task together. For another task the grouping may differ."
      }
    }
  })
})()

/**
 * A region without municipalities.
 *
 * @category errors
 * @since 0.1.0
 */
export class RegionEmpty extends /* @__PURE__ */ Data.TaggedError("RegionEmpty")<{ readonly region: string }> {
  override get message(): string {
    return `The region "${this.region}" has no municipalities. Give at least one.`
  }
}

/**
 * A municipality that stands in a list twice.
 *
 * @category errors
 * @since 0.1.0
 */
export class MunicipalityRepeated
  extends /* @__PURE__ */ Data.TaggedError("MunicipalityRepeated")<{
    readonly municipality: string
    readonly where: string
  }>
{
  override get message(): string {
    return `"${this.municipality}" stands twice in ${this.where}. Keep it once.`
  }
}

/**
 * A name that is no municipality of the region.
 *
 * @category errors
 * @since 0.1.0
 */
export class MunicipalityUnknown
  extends /* @__PURE__ */ Data.TaggedError("MunicipalityUnknown")<{
    readonly municipality: string
    readonly where: string
    readonly known: ReadonlyArray<string>
  }>
{
  override get message(): string {
    return `"${this.municipality}" in ${this.where} is not a municipality of the region. Use one of: ${this.known.join(", ")}.`
  }
}

/**
 * A division that leaves municipalities out.
 *
 * @category errors
 * @since 0.1.0
 */
export class DivisionIncomplete
  extends /* @__PURE__ */ Data.TaggedError("DivisionIncomplete")<{
    readonly division: string
    readonly missing: ReadonlyArray<string>
  }>
{
  override get message(): string {
    return `The division "${this.division}" has no part for ${this.missing.join(", ")}. Put each municipality in exactly one part.`
  }
}

/** Everything that can be wrong with the make-up of a region.
 *
 * @category errors
 * @since 0.1.0
 */
export type Problem = RegionEmpty | MunicipalityRepeated | MunicipalityUnknown | DivisionIncomplete

const repeated = (names: ReadonlyArray<string>): string | undefined =>
  names.find((name, index) => names.indexOf(name) !== index)

const problemOf = (region: Region): Problem | undefined => {
  const known = names(region)
  if (known.length === 0) return new RegionEmpty({ region: region.id })
  const twice = repeated(known) ?? repeated(region.municipalities.map(({ code }) => code))
  if (twice !== undefined) return new MunicipalityRepeated({ municipality: twice, where: `region "${region.id}"` })
  if (!known.includes(region.centre)) {
    return new MunicipalityUnknown({ municipality: region.centre, where: "the field `centre`", known })
  }
  for (const division of region.divisions) {
    const where = `division "${division.id}"`
    const inParts = division.parts.flatMap(({ municipalities }) => municipalities)
    const unknown = inParts.find((name) => !known.includes(name))
    if (unknown !== undefined) return new MunicipalityUnknown({ municipality: unknown, where, known })
    const again = repeated(inParts)
    if (again !== undefined) return new MunicipalityRepeated({ municipality: again, where })
    const missing = known.filter((name) => !inParts.includes(name))
    if (missing.length > 0) return new DivisionIncomplete({ division: division.id, missing })
  }
  return undefined
}

/**
 * The region, once it is sure that it hangs together: no municipality twice, the centre among them, and
 * every division a partition.
 *
 * **Fails with** the first {@link Problem} found.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Region from "woonzorg/Region"
 *
 * const empty = { id: "none", name: { nl: "geen", en: "none" }, municipalities: [], centre: "Dordrecht", divisions: [] }
 * Result.isFailure(Region.make(empty)) // => true
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const make = (region: Region): Result.Result<Region, Problem> => {
  const problem = problemOf(region)
  return problem === undefined ? Result.succeed(region) : Result.fail(problem)
}

/**
 * The names of the municipalities, in stated order.
 *
 * **Example**
 *
 * ```ts
 * import * as Region from "woonzorg/Region"
 *
 * const place = { code: "GM0505", name: "Dordrecht" }
 * Region.names({ id: "one", name: { nl: "een", en: "one" }, municipalities: [place], centre: "Dordrecht", divisions: [] }) // => ["Dordrecht"]
 * ```
 *
 * @category getters
 * @since 0.1.0
 */
export const names = (region: Region): ReadonlyArray<string> => region.municipalities.map(({ name }) => name)

/**
 * A municipality by its name.
 *
 * **Fails with** {@link MunicipalityUnknown}, which lists the names that exist.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Region from "woonzorg/Region"
 *
 * const place = { code: "GM0505", name: "Dordrecht" }
 * const region = { id: "one", name: { nl: "een", en: "one" }, municipalities: [place], centre: "Dordrecht", divisions: [] }
 * Region.municipality(region, "Dordrecht") // => Result.succeed(place)
 * ```
 *
 * @category getters
 * @since 0.1.0
 */
export const municipality = (
  region: Region,
  name: string
): Result.Result<Municipality.Municipality, MunicipalityUnknown> => {
  const found = region.municipalities.find((candidate) => candidate.name === name)
  return found === undefined
    ? Result.fail(new MunicipalityUnknown({ municipality: name, where: `region "${region.id}"`, known: names(region) }))
    : Result.succeed(found)
}
