import { municipalities } from "@woonzorg/drechtsteden/region"
import * as Schema from "effect/Schema"
import * as SchemaTransformation from "effect/SchemaTransformation"
import { ranges, type EarlyYears, type Question } from "./question.js"

type Swaps = Question["swaps"]

const names = municipalities.map(({ name }) => name)

const isWithin = (value: number, { max, min }: { readonly min: number; readonly max: number }): boolean =>
  Number.isInteger(value) && value >= min && value <= max

/** A list as one short text: what is written must be read back as the same, or it is refused. */
const listed = <One>(
  one: Schema.Codec<One>,
  written: (all: ReadonlyArray<One>) => string,
  readAll: (text: string) => ReadonlyArray<One>
): Schema.Codec<ReadonlyArray<One>, string> =>
  Schema.String.check(Schema.makeFilter((text) => written(readAll(text)) === text)).pipe(
    Schema.decodeTo(
      Schema.Array(one),
      SchemaTransformation.transform<ReadonlyArray<One>, string>({ decode: readAll, encode: written })
    )
  )

const parts = (text: string): ReadonlyArray<string> => (text === "" ? [] : text.split("_"))

/** "2028.Dordrecht.Gorinchem.2": the year, who hands over, who takes over, and how many; "_" stands between swaps. */
export const swaps: Schema.Codec<Swaps, string> = /* @__PURE__ */ listed(
  Schema.Struct({ year: Schema.Int, from: Schema.String, to: Schema.String, places: Schema.Int }),
  (all) => all.map(({ from, places, to, year }) => [year, from, to, places].join(".")).join("_"),
  (text) =>
    parts(text)
      .slice(0, ranges.swaps.max)
      .flatMap((part) => {
        const [year = "", from = "", to = "", places = "", ...more] = part.split(".")
        const isRight =
          more.length === 0 &&
          names.includes(from) &&
          names.includes(to) &&
          isWithin(Number(places), ranges.swapped) &&
          /^\d{4}$/.test(year)
        return isRight ? [{ year: Number(year), from, to, places: Number(places) }] : []
      })
)

const readEarly = (part: string): ReadonlyArray<EarlyYears> => {
  const [member = "", ...years] = part.split(".")
  const isRight =
    names.includes(member) &&
    years.length <= ranges.before.max &&
    years.at(-1) !== "" &&
    years.every((text) => text === "" || (/^\d+$/.test(text) && isWithin(Number(text), ranges.earlyPlaces)))
  return isRight ? [{ member, places: years.map((text) => (text === "" ? undefined : Number(text))) }] : []
}

/** "Dordrecht.8.8_Gorinchem..2": what is known of each, a year after each dot, in the order of the agenda. */
export const early: Schema.Codec<Question["early"], string> = /* @__PURE__ */ listed(
  Schema.Struct({ member: Schema.String, places: Schema.Array(Schema.UndefinedOr(Schema.Int)) }),
  (all) => all.map(({ member, places }) => [member, ...places.map((count) => count ?? "")].join(".")).join("_"),
  (text) => {
    const all = parts(text).flatMap(readEarly)
    return names.flatMap((name) => all.filter(({ member }) => member === name).slice(0, 1))
  }
)
