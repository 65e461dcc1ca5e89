/** Values of every kind that the model knows, written by hand so that the awkward ones turn up often. */
import * as Result from "effect/Result"
import * as fc from "fast-check"
import type * as Agenda from "../src/Agenda.ts"
import type * as AllocationKey from "../src/AllocationKey.ts"
import type * as Ambiguity from "../src/Ambiguity.ts"
import type * as Applicant from "../src/Applicant.ts"
import type * as Apportionment from "../src/Apportionment.ts"
import type * as Citation from "../src/Citation.ts"
import type * as Contradiction from "../src/Contradiction.ts"
import type * as Criterion from "../src/Criterion.ts"
import type * as Eligibility from "../src/Eligibility.ts"
import * as Formula from "../src/Formula.ts"
import type * as LocalBid from "../src/LocalBid.ts"
import type * as Municipality from "../src/Municipality.ts"
import type * as OwnFigure from "../src/OwnFigure.ts"
import type * as Partner from "../src/Partner.ts"
import type * as Period from "../src/Period.ts"
import * as Product from "../src/Product.ts"
import * as Quantity from "../src/Quantity.ts"
import * as Rational from "../src/Rational.ts"
import type * as Region from "../src/Region.ts"
import * as Scenario from "../src/Scenario.ts"
import type * as ProductDivision from "../src/ProductDivision.ts"
import type * as RuleSet from "../src/RuleSet.ts"
import type * as YearPlan from "../src/YearPlan.ts"
import type * as TargetGroup from "../src/TargetGroup.ts"
import type * as Vocabulary from "../src/Vocabulary.ts"

export const fraction = (numerator: bigint, denominator = 1n): Rational.Rational =>
  Result.getOrThrow(Rational.make(numerator, denominator))

const whole = (low: bigint, high: bigint) => fc.bigInt({ min: low, max: high })

export const rational: fc.Arbitrary<Rational.Rational> = fc
  .oneof(
    fc.tuple(whole(-20n, 20n), whole(1n, 12n)),
    fc.tuple(whole(-(10n ** 30n), 10n ** 30n), whole(1n, 10n ** 30n)),
    fc.tuple(fc.constantFrom(-1n, 0n, 1n), fc.constantFrom(1n, 10n ** 40n))
  )
  .map(([numerator, denominator]) => fraction(numerator, denominator))

export const positiveRational: fc.Arbitrary<Rational.Rational> = fc
  .oneof(fc.tuple(whole(1n, 12n), whole(1n, 12n)), fc.tuple(whole(1n, 10n ** 15n), whole(1n, 10n ** 15n)))
  .map(([numerator, denominator]) => fraction(numerator, denominator))

export const language = fc.constantFrom<Vocabulary.Language>("nl", "en")

/** Words with quotes, accents, emoji, separators of other formats, and names that every object inherits. */
export const words = fc.oneof(
  { weight: 3, arbitrary: fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }) },
  { weight: 1, arbitrary: fc.constantFrom("ntb", "onderzoek", "__proto__", "constructor", '"', "45/7", " ", "é\n") }
)

export const bilingual: fc.Arbitrary<Vocabulary.Text> = fc.record({ nl: words, en: words })

export const term: fc.Arbitrary<Vocabulary.Term> = fc.record({ nl: words, en: words, definition: bilingual })

const padded = (value: number, length: number): string => String(value).padStart(length, "0")

export const calendarDate: fc.Arbitrary<Period.CalendarDate> = fc.oneof(
  fc
    .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map(
      (date) =>
        `${padded(date.getUTCFullYear(), 4)}-${padded(date.getUTCMonth() + 1, 2)}-${padded(date.getUTCDate(), 2)}`
    ),
  fc.constantFrom("2000-02-29", "2024-02-29", "1900-02-28", "1999-12-31", "2020-01-01")
)

export const period: fc.Arbitrary<Period.Period> = fc
  .tuple(calendarDate, calendarDate)
  .map(([one, other]) => (one <= other ? { from: one, until: other } : { from: other, until: one }))

export const unit = fc.constantFrom<Quantity.Unit>(
  "dwelling",
  "livingPlace",
  "unit",
  "place",
  "bed",
  "person",
  "family",
  "facility",
  "contact",
  "dossier",
  "eurocent"
)

export const rhythm = fc.constantFrom<Quantity.Rhythm>("once", "perYear")

export const conversionBetween = <From extends Quantity.Unit, To extends Quantity.Unit>(
  from: From,
  to: To
): fc.Arbitrary<Quantity.Conversion<From, To>> =>
  fc.record({ name: bilingual, from: fc.constant(from), to: fc.constant(to), factor: fc.integer({ min: 1, max: 20 }) })

export const conversion: fc.Arbitrary<Quantity.Conversion> = fc
  .tuple(unit, unit)
  .chain(([from, to]) => conversionBetween(from, to))

const count = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 40 }) },
  { weight: 1, arbitrary: fc.nat({ max: 2 ** 40 }) }
)

const ends = fc.tuple(count, count).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const)

/** Every form that a source can put a number in, of one unit and rhythm. */
export const statedQuantity = <U extends Quantity.Unit, R extends Quantity.Rhythm>(
  of: U,
  rhythmOf: R
): fc.Arbitrary<Quantity.Quantity<U, R>> =>
  fc.oneof(
    count.map((number) => Quantity.exactly(number, of, rhythmOf)),
    count.map((low) => Quantity.atLeast(low, of, rhythmOf)),
    count.map((high) => Quantity.atMost(high, of, rhythmOf)),
    ends.map(([low, high]) => Quantity.between(low, high, of, rhythmOf)),
    ends.map(([low, high]) => Quantity.about(low, high, of, rhythmOf)),
    words.map((unknown) => Quantity.undetermined(unknown, of, rhythmOf))
  )

/** As stated, converted from another unit, or the total of a few. */
export const quantityOf = <U extends Quantity.Unit, R extends Quantity.Rhythm>(
  of: U,
  rhythmOf: R
): fc.Arbitrary<Quantity.Quantity<U, R>> => {
  const converted = fc
    .tuple(statedQuantity<Quantity.Unit, R>("family", rhythmOf), conversionBetween<Quantity.Unit, U>("family", of))
    .map(([families, step]) => Result.getOrThrow(Quantity.convert(families, step)))
  const one = fc.oneof({ weight: 2, arbitrary: statedQuantity(of, rhythmOf) }, { weight: 1, arbitrary: converted })
  const many = fc
    .array(one, { maxLength: 4 })
    .map((quantities) => Result.getOrThrow(Quantity.sum(quantities, of, rhythmOf)))
  const missing = fc.tuple(one, one).map(([need, supply]) => Result.getOrThrow(Quantity.shortfall(need, supply)))
  return fc.oneof({ weight: 3, arbitrary: one }, { weight: 1, arbitrary: many }, { weight: 1, arbitrary: missing })
}

export const quantity: fc.Arbitrary<Quantity.Quantity> = fc
  .tuple(unit, rhythm)
  .chain(([of, rhythmOf]) => quantityOf(of, rhythmOf))

export const citation: fc.Arbitrary<Citation.Citation> = fc.oneof(
  fc.record({
    _tag: fc.constant("Quote" as const),
    document: words,
    lines: fc
      .tuple(fc.integer({ min: 1, max: 5000 }), fc.nat({ max: 30 }))
      .map(([first, more]): readonly [number, number] => [first, first + more]),
    quote: words
  }),
  fc.record({ _tag: fc.constant("Entry" as const), document: words, place: words })
)

export const assumption: fc.Arbitrary<Citation.Assumption> = fc.record({
  id: words,
  statement: bilingual,
  why: bilingual,
  decidedBy: bilingual,
  sensitivity: fc.constantFrom("low", "medium", "high")
})

export const passport: fc.Arbitrary<Citation.Passport> = fc.oneof(
  fc.record(
    {
      _tag: fc.constant("Cited" as const),
      citations: fc
        .tuple(citation, fc.array(citation, { maxLength: 2 }))
        .map(([first, more]): readonly [Citation.Citation, ...ReadonlyArray<Citation.Citation>] => [first, ...more]),
      remark: bilingual
    },
    { requiredKeys: ["_tag", "citations"] }
  ),
  fc.record({ _tag: fc.constant("Assumed" as const), assumption })
)

export const sourced = <A>(value: fc.Arbitrary<A>): fc.Arbitrary<Citation.Sourced<A>> => fc.record({ value, passport })

export const document: fc.Arbitrary<Citation.Document> = fc.record(
  {
    id: words,
    title: words,
    kind: bilingual,
    date: period,
    publisher: words,
    address: words,
    sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
    lines: fc.integer({ min: 1, max: 5000 })
  },
  { requiredKeys: ["id", "title", "kind", "publisher"] }
)

const code = fc.nat({ max: 9999 }).map((number) => `GM${padded(number, 4)}`)

export const municipality: fc.Arbitrary<Municipality.Municipality> = fc.record({ code, name: words })

const distinctMunicipalities = fc
  .uniqueArray(municipality, { minLength: 1, maxLength: 9, selector: ({ name }) => name })
  .map((all) => all.map((one, index) => ({ ...one, code: `GM${padded(index, 4)}` })))

/** Divides the names over a few parts, each in one; parts may be empty. */
const division = (names: ReadonlyArray<string>): fc.Arbitrary<Region.Division> =>
  fc
    .record({
      id: words,
      name: bilingual,
      passport,
      parts: fc.array(fc.record({ id: words, name: bilingual }), { minLength: 1, maxLength: 3 }),
      choices: fc.array(fc.nat(), { minLength: names.length, maxLength: names.length })
    })
    .map(({ choices, parts, ...rest }) => ({
      ...rest,
      parts: parts.map((part, index) => ({
        ...part,
        municipalities: names.filter((_, position) => (choices[position] ?? 0) % parts.length === index)
      }))
    }))

/** A region that hangs together: every division is a partition. */
export const region: fc.Arbitrary<Region.Region> = distinctMunicipalities.chain((municipalities) => {
  const names = municipalities.map(({ name }) => name)
  return fc.record({
    id: words,
    name: bilingual,
    municipalities: fc.constant(municipalities),
    centre: fc.constantFrom(...names),
    divisions: fc.array(division(names), { maxLength: 3 })
  })
})

export const memberNames = [
  "Akkerdam",
  "Beekhoven",
  "Cirkelwijk",
  "Duinoord",
  "Eikenveld",
  "Fazantbos",
  "Graslaan",
  "Heihoek",
  "IJzerwaard"
] as const

/** One figure for each of the members, at least one of them above zero. */
export const indicatorFor = (members: ReadonlyArray<string>, id: string): fc.Arbitrary<AllocationKey.Indicator> =>
  fc.record(
    {
      id: fc.constant(id),
      name: bilingual,
      unit: bilingual,
      period,
      values: fc
        .array(
          fc.oneof(
            fc.nat({ max: 20 }),
            fc.nat({ max: 200_000 }),
            fc.double({ min: 0, max: 1e6, noNaN: true }),
            fc.constant(0)
          ),
          { minLength: members.length, maxLength: members.length }
        )
        .filter((values) => values.some((value) => value > 0))
        .chain((values) =>
          fc.tuple(
            ...values.map((value, index) =>
              sourced(fc.constant(Math.abs(value))).map((given) => ({ member: members[index] ?? "", value: given }))
            )
          )
        )
    },
    { requiredKeys: ["id", "name", "unit", "values"] }
  )

export const indicator: fc.Arbitrary<AllocationKey.Indicator> = words.chain((id) =>
  indicatorFor(memberNames.slice(0, 4), id)
)

export const allocationKey: fc.Arbitrary<AllocationKey.AllocationKey> = fc.record({
  subject: fc.constantFrom("money", "people", "places"),
  members: fc.uniqueArray(words, { maxLength: 9 }),
  weights: fc.array(fc.record({ indicator: words, weight: rational }), { maxLength: 3 })
})

const smallClaim = whole(0n, 12n).map((number) => fraction(number))

/** Zeros, few and equal, inhabitants, up to 1e15, down to 1e-15, and fractions. */
export const claim: fc.Arbitrary<Rational.Rational> = fc.oneof(
  { weight: 4, arbitrary: smallClaim },
  { weight: 2, arbitrary: whole(1n, 130_000n).map((number) => fraction(number)) },
  { weight: 1, arbitrary: whole(10n ** 14n, 10n ** 15n).map((number) => fraction(number)) },
  { weight: 1, arbitrary: whole(1n, 9n).map((number) => fraction(number, 10n ** 15n)) },
  { weight: 1, arbitrary: positiveRational }
)

const claimsFrom = (one: fc.Arbitrary<Rational.Rational>, most: number): fc.Arbitrary<AllocationKey.Claims> =>
  fc
    .array(one, { minLength: 1, maxLength: most })
    .filter((all) => all.some(({ numerator }) => numerator > 0n))
    .map((all) => all.map((value, index) => ({ member: memberNames[index] ?? "", claim: value })))

export const claims: fc.Arbitrary<AllocationKey.Claims> = fc.oneof(
  claimsFrom(claim, 9),
  claimsFrom(smallClaim, 9),
  claimsFrom(
    whole(0n, 200_000n).map((number) => fraction(number)),
    9
  )
)

/** Few members with small whole claims, so that all divisions can be tried. */
export const fewClaims: fc.Arbitrary<AllocationKey.Claims> = claimsFrom(smallClaim, 4)

/** What is divided and how, but for the method. */
export interface Problem {
  readonly claims: AllocationKey.Claims
  readonly places: number
  readonly bounds: ReadonlyArray<Apportionment.Bound>
}

const boundFor = (member: string, most: number): fc.Arbitrary<Apportionment.Bound | undefined> => {
  const end = fc.nat({ max: most })
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: end.map((minimum) => ({ member, minimum })) },
    { weight: 1, arbitrary: end.map((maximum) => ({ member, maximum })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(end, end)
        .map(([one, other]) => ({ member, minimum: Math.min(one, other), maximum: Math.max(one, other) }))
    }
  )
}

/** Places on top of the minima, so that the bounds can be kept. */
const bounded = (all: fc.Arbitrary<AllocationKey.Claims>, most: number): fc.Arbitrary<Problem> =>
  all.chain((given) =>
    fc
      .tuple(fc.nat({ max: most }), ...given.map(({ member }) => boundFor(member, most)))
      .map(([extra, ...perMember]) => {
        const bounds = perMember.filter((bound) => bound !== undefined)
        const minima = bounds.reduce((sum, { minimum }) => sum + (minimum ?? 0), 0)
        return { claims: given, bounds, places: minima + extra }
      })
  )

const unbounded = (all: fc.Arbitrary<AllocationKey.Claims>, most: number): fc.Arbitrary<Problem> =>
  fc.record({ claims: all, bounds: fc.constant([]), places: fc.nat({ max: most }) })

/** A division without bounds. */
export const freeProblem: fc.Arbitrary<Problem> = fc.oneof(unbounded(claims, 30), unbounded(claims, 100_000))

/** A division with bounds that can be kept; the maxima may hold fewer than there is. */
export const problem: fc.Arbitrary<Problem> = fc.oneof(freeProblem, bounded(claims, 6), bounded(claims, 40))

/** A division small enough to try all of them. */
export const smallProblem: fc.Arbitrary<Problem> = fc.oneof(unbounded(fewClaims, 9), bounded(fewClaims, 3))

/**
 * Where rounding would show: claims that differ by one near 2⁵³, 10¹⁵ and the edges between ways of calculating, many
 * equal ones, and multiples of each other, so that quotients are equal or nearly so.
 */
const hardClaims: fc.Arbitrary<AllocationKey.Claims> = fc
  .record({
    base: fc.constantFrom(
      1n,
      7n,
      2n ** 26n,
      10n ** 12n,
      10n ** 15n,
      2n ** 53n,
      2n ** 53n / 123n,
      10n ** 30n,
      10n ** 400n
    ),
    parts: fc.oneof(
      fc.array(fc.tuple(fc.bigInt({ min: 0n, max: 5n }), fc.bigInt({ min: -2n, max: 2n })), {
        minLength: 1,
        maxLength: 9
      }),
      fc.array(fc.tuple(fc.bigInt({ min: 0n, max: 2n }), fc.bigInt({ min: 0n, max: 0n })), {
        minLength: 10,
        maxLength: 40
      })
    ),
    denominator: fc.constantFrom(1n, 1n, 3n)
  })
  .map(({ base, denominator, parts }) =>
    parts.map(([times, off], i) => {
      const numerator = times * base + (times === 0n ? 0n : off)
      return { member: `member ${i}`, claim: fraction(numerator < 0n ? 0n : numerator, denominator) }
    })
  )
  .filter((all) => all.some(({ claim }) => claim.numerator > 0n))

/** Few places, so that an oracle can list them. */
export const hardProblem: fc.Arbitrary<Problem> = fc.oneof(unbounded(hardClaims, 60), bounded(hardClaims, 4))

const reading: fc.Arbitrary<Ambiguity.Reading> = fc.record({ id: words, name: bilingual })

const readings = fc.uniqueArray(reading, { minLength: 2, maxLength: 4, selector: ({ id }) => id })

export const ambiguity: fc.Arbitrary<Ambiguity.Ambiguity> = readings.chain((all) =>
  fc.record(
    {
      id: words,
      question: bilingual,
      readings: fc.constant(all),
      start: fc.constantFrom(...all.map(({ id }) => id)),
      treatment: bilingual,
      severity: fc.constantFrom("low", "medium", "high"),
      citations: fc.array(citation, { maxLength: 2 })
    },
    { requiredKeys: ["id", "question", "readings", "treatment", "severity", "citations"] }
  )
)

export const contradiction: fc.Arbitrary<Contradiction.Contradiction> = fc.record({
  id: words,
  subject: bilingual,
  statements: fc.array(fc.record({ says: bilingual, citation }), { minLength: 2, maxLength: 4 }),
  treatment: bilingual
})

export const role = fc.constantFrom<Partner.Role>(
  "municipality",
  "housingAssociation",
  "careProvider",
  "careOffice",
  "interestGroup",
  "advisoryBoard",
  "informalSupport",
  "consultancy",
  "government",
  "other"
)

export const partner: fc.Arbitrary<Partner.Partner> = fc.record({
  id: words,
  name: words,
  role,
  does: sourced(bilingual)
})

export const targetGroup: fc.Arbitrary<TargetGroup.TargetGroup> = fc.record({
  id: words,
  name: bilingual,
  perYear: sourced(
    fc.oneof(quantityOf<"person" | "family", "perYear">("person", "perYear"), statedQuantity("family", "perYear"))
  ),
  housing: sourced(fc.subarray<TargetGroup.Housing>(["independentDwelling", "intermediateFacility"])),
  clustering: sourced(fc.constantFrom<TargetGroup.Clustering>("no", "sometimes", "preferablyNot"))
})

export const attributeNames = Object.keys(Product.attributeTerms) as ReadonlyArray<Product.AttributeName>

export const product: fc.Arbitrary<Product.Product> = fc.record(
  {
    id: words,
    name: bilingual,
    otherNames: fc.array(words, { maxLength: 2 }),
    kind: fc.constantFrom(...(Object.keys(Product.kindTerms) as ReadonlyArray<Product.Kind>)),
    mentioned: passport,
    size: sourced(quantity),
    attributes: fc
      .tuple(...attributeNames.map((name) => fc.option(sourced(bilingual).map((given) => [name, given] as const))))
      .map((given): Product.Product["attributes"] => Object.fromEntries(given.filter((one) => one !== null)))
  },
  { requiredKeys: ["id", "name", "otherNames", "kind", "mentioned", "attributes"] }
)

const need: fc.Arbitrary<Agenda.Need> = fc.record(
  {
    product: words,
    name: bilingual,
    need: sourced(quantity),
    facilities: fc.record({ count: sourced(quantity), placesEach: sourced(quantity) })
  },
  { requiredKeys: ["product", "name", "need"] }
)

export const agenda: fc.Arbitrary<Agenda.Agenda> = fc.record({
  id: words,
  period: sourced(period),
  needs: fc.uniqueArray(need, { maxLength: 4, selector: (one) => one.product })
})

/** Which columns, from left to right, the given number of cells may stand in: all ways. */
export const placements = (cells: number, columns: number): ReadonlyArray<ReadonlyArray<number>> => {
  if (cells === 0) return [[]]
  if (columns < cells) return []
  const last = columns - 1
  return [...placements(cells, last), ...placements(cells - 1, last).map((rest) => [...rest, last])]
}

const likelihoods = ["veryLikely", "likely", "plausible", "possible"] as const

/** What may be the cell of one column: that column, and any others, the true one not always first. */
const candidatesFor = (
  column: string,
  columns: ReadonlyArray<string>
): fc.Arbitrary<ReadonlyArray<LocalBid.Candidate>> => {
  const several = fc
    .tuple(fc.subarray([...columns]), fc.array(fc.nat({ max: 3 }), { minLength: 9, maxLength: 9 }), fc.nat({ max: 9 }))
    .map(([others, ranks, turn]) => {
      const all = [column, ...others.filter((other) => other !== column)]
      const from = turn % all.length
      const sorted = ranks.slice(0, all.length).toSorted((one, other) => one - other)
      return [...all.slice(from), ...all.slice(0, from)].map((municipality, index): LocalBid.Candidate => ({
        municipality,
        likelihood: likelihoods[sorted[index] ?? 3] ?? "possible"
      }))
    })
  return fc.oneof(
    {
      weight: 1,
      arbitrary: fc.constant<ReadonlyArray<LocalBid.Candidate>>([{ municipality: column, likelihood: "certain" }])
    },
    { weight: 3, arbitrary: several }
  )
}

interface Surroundings {
  readonly row: string
  readonly unit: Quantity.Unit
  readonly columns: ReadonlyArray<string>
  readonly conditions: ReadonlyArray<string>
}

const partIn = ({ conditions, unit: of }: Surroundings): fc.Arbitrary<LocalBid.Part> =>
  fc.record({
    commitment: fc.constantFrom<LocalBid.Commitment>(
      "number",
      "guarantee",
      "withoutNumber",
      "research",
      "tailored",
      "pilot"
    ),
    quantity: fc
      .tuple(fc.constantFrom<Quantity.Unit>(of, of, "family"), rhythm)
      .chain(([one, rhythmOf]) => statedQuantity(one, rhythmOf)),
    conditions: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray([...conditions]) }
    )
  })

const tokenIn = (around: Surroundings, column: number, id: string): fc.Arbitrary<LocalBid.Token> =>
  fc.record(
    {
      id: fc.constant(id),
      words: sourced(words),
      parts: fc.array(partIn(around), { minLength: 1, maxLength: 2 }),
      candidates: candidatesFor(around.columns[column] ?? "", around.columns),
      footnote: words,
      restriction: bilingual
    },
    { requiredKeys: ["id", "words", "parts", "candidates"] }
  )

/** A row cut into cells that stood somewhere in the columns once; some offer the same places as the one before. */
const variantIn = (around: Surroundings, id: string): fc.Arbitrary<LocalBid.Variant> =>
  fc.subarray(around.columns.map((_, index) => index)).chain((stood) =>
    fc
      .record({
        name: bilingual,
        tokens: fc.tuple(...stood.map((column, index) => tokenIn(around, column, `${around.row}${id}${index}`))),
        joins: fc.array(fc.nat({ max: 4 }), { minLength: stood.length, maxLength: stood.length })
      })
      .map(({ joins, name, tokens }) => {
        const joined: Array<LocalBid.Token> = []
        for (const [index, token] of tokens.entries()) {
          const before = joined.at(-1)
          if (before === undefined || joins[index] !== 0) joined.push(token)
          else {
            const joint = before.joint ?? before.id
            joined.splice(-1, 1, { ...before, joint }, { ...token, joint, parts: before.parts })
          }
        }
        return { id, name, tokens: joined }
      })
  )

const rowIn = (around: Surroundings): fc.Arbitrary<LocalBid.Row> =>
  fc
    .record({
      conversion: conversionBetween<Quantity.Unit, Quantity.Unit>("family", around.unit),
      first: variantIn(around, "a"),
      second: fc.option(variantIn(around, "b"))
    })
    .map(({ conversion, first, second }) => ({
      product: around.row,
      unit: around.unit,
      conversions: [conversion],
      variants: second === null ? [first] : [first, second]
    }))

/** Tables of up to the given number of made-up municipalities. Names that every object inherits are products. */
export const tableOf = (most: number, rows: ReadonlyArray<string>): fc.Arbitrary<LocalBid.LocalBid> =>
  fc
    .tuple(
      fc.integer({ min: 1, max: most }).chain((number) => fc.constant(memberNames.slice(0, number))),
      fc.constantFrom<Quantity.Unit>("livingPlace", "dwelling", "place", "person"),
      fc.uniqueArray(words, { maxLength: 2 })
    )
    .chain(([columns, of, conditions]) =>
      fc.record({
        id: words,
        columns: fc.constant(columns),
        rows: fc.tuple(...rows.map((row) => rowIn({ row, unit: of, columns, conditions }))),
        conditions: fc.tuple(
          ...conditions.map((id) =>
            fc.record(
              { id: fc.constant(id), text: sourced(bilingual), municipality: fc.constantFrom(...columns) },
              { requiredKeys: ["id", "text"] }
            )
          )
        )
      })
    )

export const localBid: fc.Arbitrary<LocalBid.LocalBid> = fc
  .subarray(["housing-first", "constructor", "__proto__"])
  .chain((rows) => tableOf(6, rows))

/** A choice for some of the tokens: always a column, not always one that the token can belong to. */
export const attributionFor = (
  tokens: ReadonlyArray<LocalBid.Token>,
  columns: ReadonlyArray<string>
): fc.Arbitrary<Readonly<Record<string, string>>> =>
  fc
    .tuple(
      ...tokens.map(({ candidates, id }) =>
        fc
          .oneof(
            { weight: 4, arbitrary: fc.constantFrom(...candidates.map(({ municipality }) => municipality)) },
            { weight: 1, arbitrary: fc.constantFrom(...columns) },
            { weight: 2, arbitrary: fc.constant(undefined) }
          )
          .map((municipality) => [id, municipality] as const)
      )
    )
    .map((chosen) =>
      Object.fromEntries(
        chosen.flatMap(([id, municipality]) => (municipality === undefined ? [] : [[id, municipality]]))
      )
    )

const method = fc.constantFrom<Apportionment.Method>("largestRemainder", "sainteLague")

const tiePolicy = fc.constantFrom<Scenario.Allocation["ties"]>("refuse", "statedOrder", "largerClaim", "lot")

/** Figures of the user; not every member has a value. */
export const ownFigure: fc.Arbitrary<OwnFigure.OwnFigure> = fc.record({
  id: words,
  name: words,
  counts: fc.constantFrom("persons", "other"),
  values: fc.uniqueArray(
    fc.record({
      member: words,
      value: fc.oneof(fc.nat({ max: 20 }), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map(Math.abs))
    }),
    { maxLength: 4, selector: ({ member }) => member }
  )
})

export const ownFigures: fc.Arbitrary<ReadonlyArray<OwnFigure.OwnFigure>> = fc.uniqueArray(ownFigure, {
  maxLength: 3,
  selector: ({ id }) => id
})

const formulaTerm: fc.Arbitrary<Formula.Term> = fc.record(
  {
    id: words,
    indicator: words,
    weight: rational,
    direction: fc.oneof(
      fc.constant({ _tag: "more" as const }),
      rational.map((epsilon) => ({ _tag: "less" as const, epsilon })),
      fc.constant({ _tag: "reciprocal" as const })
    ),
    factor: fc.record({ score: words, base: rational, slope: rational }),
    per: words,
    cap: fc.record({ multiple: rational, of: fc.array(words, { maxLength: 3 }) })
  },
  { requiredKeys: ["id", "indicator", "weight", "direction"] }
)

/** A formula of the right form; it does not have to make sense. */
export const formula: fc.Arbitrary<Formula.Formula> = fc.oneof(
  allocationKey.map(Formula.fromKey),
  fc.record({
    subject: fc.constantFrom("money", "people", "places"),
    members: fc.array(words, { maxLength: 4 }),
    terms: fc.array(formulaTerm, { maxLength: 3 })
  })
)

const bound: fc.Arbitrary<Apportionment.Bound> = fc.record(
  { member: words, minimum: fc.nat({ max: 9 }), maximum: fc.nat({ max: 99 }) },
  { requiredKeys: ["member"] }
)

export const allocation: fc.Arbitrary<Scenario.Allocation> = fc.record(
  { quantity, formula, method, ties: tiePolicy, bounds: fc.array(bound, { maxLength: 3 }), figures: ownFigures },
  { requiredKeys: ["quantity", "formula", "method", "ties"] }
)

export const bidReading: fc.Arbitrary<Scenario.BidReading> = fc.record(
  {
    attribution: fc.constantFrom("certainOnly", "mostLikely"),
    joint: fc.constantFrom("once", "each"),
    variants: fc
      .uniqueArray(fc.tuple(words, words), { maxLength: 3, selector: ([product]) => product })
      .map((chosen): Readonly<Record<string, string>> => Object.fromEntries(chosen)),
    years: fc.integer({ min: 1, max: 30 }),
    onTop: fc.array(fc.record({ product: words, quantity }), { maxLength: 2 })
  },
  { requiredKeys: ["attribution", "joint", "variants", "years"] }
)

const part: fc.Arbitrary<Rational.Rational> = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 20 }))
  .map(([one, other]) => fraction(BigInt(Math.min(one, other)), BigInt(other)))

const yearPlan: fc.Arbitrary<YearPlan.YearPlan> = fc.record(
  {
    first: fc.integer({ min: 1900, max: 2200 }),
    years: fc.integer({ min: 1, max: 100 }),
    survives: part,
    catchUp: part,
    cap: positiveRational,
    ties: fc.oneof(
      fc.constantFrom("refuse", "statedOrder", "largestBacklogThenStatedOrder"),
      fc.integer().map((seed) => ({ _tag: "lot" as const, seed }))
    ),
    absences: fc.array(
      fc.record({ member: words, years: fc.integer({ min: 1, max: 9 }), places: fc.constantFrom("lost", "takenOver") }),
      { maxLength: 2 }
    ),
    compensation: fc.oneof(
      positiveRational.map((band) => ({ _tag: "Money" as const, band, centsPerPlace: band })),
      positiveRational.map((band) => ({ _tag: "SocialStock" as const, band, dwellingsPerPlace: band })),
      positiveRational.map((band) => ({ _tag: "CarryOver" as const, band }))
    ),
    swaps: fc.array(
      fc.record({ year: fc.integer(), from: words, to: words, places: fc.integer({ min: 1, max: 99 }) }),
      { maxLength: 3 }
    ),
    voluntary: fc.record({
      years: fc.integer({ min: 1, max: 9 }),
      done: fc.array(
        fc.record({ year: fc.integer({ min: 1900, max: 2200 }), member: words, places: fc.nat({ max: 99 }) }),
        { maxLength: 3 }
      ),
      difference: fc.constantFrom("booked", "dropped")
    })
  },
  { requiredKeys: ["first", "years", "survives", "catchUp", "ties", "absences"] }
)

const productDivision: fc.Arbitrary<ProductDivision.ProductDivision> = fc.record(
  {
    formula,
    products: fc.array(
      fc.record(
        {
          product: words,
          need: fc.nat({ max: 500 }),
          unit,
          load: fc.record({ name: words, perPlace: positiveRational }),
          facility: fc.integer({ min: 1, max: 40 }),
          bounds: fc.array(bound, { maxLength: 3 })
        },
        { requiredKeys: ["product", "need", "unit", "load"] }
      ),
      { maxLength: 3 }
    ),
    way: fc.constantFrom("nearFair", "bothTotals", "eachAlone"),
    method,
    effort: fc.integer({ min: 1, max: 9000 })
  },
  { requiredKeys: ["formula", "products", "way", "method"] }
)

/** With any of the parts, or none; what it divides does not have to be possible. */
export const scenario: fc.Arbitrary<Scenario.Scenario> = fc.record(
  {
    schemaVersion: fc.constant(Scenario.schemaVersion),
    name: words,
    seed: fc.oneof(fc.integer({ min: 1, max: 999 }), fc.maxSafeInteger()),
    asOf: calendarDate,
    versions: fc.record({ woonzorg: words, facts: fc.record({ package: words, version: words }) }),
    allocation,
    coverage: bidReading,
    years: yearPlan,
    placement: productDivision
  },
  { requiredKeys: ["schemaVersion", "name", "seed", "asOf", "versions"] }
)

/** An allocation over a few members and totals that can be divided, with the figures that its key weighs. */
export const dividable: fc.Arbitrary<{
  readonly scenario: Required<Pick<Scenario.Scenario, "allocation" | "seed">>
  readonly indicators: ReadonlyArray<AllocationKey.Indicator>
}> = fc.integer({ min: 1, max: 9 }).chain((number) => {
  const members = memberNames.slice(0, number)
  return fc
    .record({
      first: indicatorFor(members, "first"),
      second: indicatorFor(members, "second"),
      weights: fc.tuple(positiveRational, positiveRational),
      totals: fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 3 })),
      method,
      ties: tiePolicy,
      seed: fc.maxSafeInteger()
    })
    .map(({ first, method: by, second, seed, ties, totals: [low, more], weights: [one, other] }) => ({
      indicators: [first, second],
      scenario: {
        seed,
        allocation: {
          quantity: Quantity.between(low, low + more, "place", "once"),
          formula: Formula.fromKey({
            subject: "places",
            members,
            weights: [
              { indicator: "first", weight: one },
              { indicator: "second", weight: other }
            ]
          }),
          method: by,
          ties
        }
      }
    }))
})

const days = ["2025-12-31", "2026-01-01", "2026-06-15", "2027-12-31", "2028-01-01"] as const

/** Answers that lie on both sides of what {@link clause} asks, with values of no clause between them. */
const answers = {
  homeless: fc.boolean(),
  acceptsSupport: fc.boolean(),
  family: fc.boolean(),
  home: fc.constantFrom("ownHome", "shelter", "shelteredHousing", "prison", "elsewhere"),
  age: fc.constantFrom(0, 17, 18, 20, 22, 23, 44, 45, 46, 120),
  assignedOn: fc.constantFrom(...days),
  municipality: fc.constantFrom("GM0505", "GM0512", "GM9999")
} as const

/** An invented person of whom everything that {@link criterion} can ask is known. */
export const knownApplicant: fc.Arbitrary<Applicant.Applicant> = fc.record(answers)

/** An invented person of whom some things are known. */
export const applicant: fc.Arbitrary<Applicant.Applicant> = fc.record(answers, { requiredKeys: [] })

const places: ReadonlyArray<Municipality.Municipality> = [
  { code: "GM0505", name: "Dordrecht" },
  { code: "GM0512", name: "Gorinchem" }
]

/** A clause on one of a few attributes, so that clauses of one criterion often ask about the same. */
export const clause: fc.Arbitrary<Criterion.Clause> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      _tag: fc.constant("Holds" as const),
      attribute: fc.constantFrom<Applicant.YesNoId>("homeless", "acceptsSupport", "family"),
      passport
    })
  },
  {
    weight: 1,
    arbitrary: fc.record({
      _tag: fc.constant("OneOf" as const),
      attribute: fc.constant("home" as const),
      options: fc.subarray(["ownHome", "shelter", "shelteredHousing", "prison"], { minLength: 1 }),
      passport
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      _tag: fc.constant("Compares" as const),
      attribute: fc.constant("age" as const),
      comparison: fc.constantFrom<Criterion.Comparison>("moreThan", "atLeast", "exactly", "atMost", "lessThan"),
      number: fc.constantFrom(0, 18, 22, 45, 120),
      passport
    })
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom("from", "until", "both"), fc.constantFrom(...days), fc.constantFrom(...days), passport)
      .map(([ends, one, other, passport]): Criterion.Clause => {
        const [from, until] = one <= other ? [one, other] : [other, one]
        const bounds = ends === "from" ? { from } : ends === "until" ? { until } : { from, until }
        return { _tag: "Within", attribute: "assignedOn", ...bounds, passport }
      })
  },
  {
    weight: 1,
    arbitrary: fc.record({
      _tag: fc.constant("InPlace" as const),
      attribute: fc.constant("municipality" as const),
      places: fc.subarray([...places], { minLength: 1 }),
      passport
    })
  }
)

/** A criterion of at most four levels. */
export const criterion: fc.Arbitrary<Criterion.Criterion> = fc.letrec<{ tree: Criterion.Criterion }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", maxDepth: 3, withCrossShrink: true },
    clause,
    fc.record({ _tag: fc.constant("Not" as const), part: tie("tree") }),
    fc.record({
      _tag: fc.constantFrom("All" as const, "Any" as const),
      parts: fc.array(tie("tree"), { minLength: 1, maxLength: 3 })
    })
  )
})).tree

const productIds = fc.constantFrom("housing-first", "tijdelijk-wonen", "skaeve-huse")

/** For whom a product is: with or without something to decide by. */
export const eligibility: fc.Arbitrary<Eligibility.Eligibility> = fc.record(
  {
    product: productIds,
    isComplete: fc.boolean(),
    criterion,
    otherReadings: fc.array(fc.record({ ambiguity: words, reading: words, criterion }), { maxLength: 2 }),
    describes: fc.array(sourced(bilingual), { maxLength: 2 }),
    notEncoded: fc.array(sourced(bilingual), { maxLength: 2 })
  },
  { requiredKeys: ["product", "isComplete", "otherReadings", "describes", "notEncoded"] }
)

const ruleIds = ["a", "b", "c", "d"] as const

/** A version whose provisions have a few ids, so that two versions often share some. */
export const ruleSet: fc.Arbitrary<RuleSet.RuleSet> = fc.record({
  id: words,
  name: bilingual,
  standing: fc.constantFrom<RuleSet.Standing>("agreed", "published", "claimed", "advised"),
  validity: fc.oneof(
    fc.record({ _tag: fc.constant("Dated" as const), period: sourced(period) }),
    fc.record(
      { _tag: fc.constant("Unknown" as const), why: bilingual, instead: bilingual },
      { requiredKeys: ["_tag", "why"] }
    )
  ),
  provisions: fc
    .tuple(
      fc.uniqueArray(eligibility, { maxLength: 3, selector: ({ product }) => product }),
      fc.array(bilingual, { maxLength: 2 }),
      fc.shuffledSubarray([...ruleIds], { minLength: 4 }),
      fc.array(sourced(bilingual), { minLength: 4, maxLength: 4 })
    )
    .map(([rules, whys, ids, said]) =>
      [
        ...rules.map((eligibility) => ({ _tag: "Rule" as const, eligibility })),
        ...whys.map((why) => ({ _tag: "Unencoded" as const, why }))
      ]
        .slice(0, ids.length)
        .flatMap((provision, index): ReadonlyArray<RuleSet.Provision> => {
          const [id, says] = [ids[index], said[index]]
          return id === undefined || says === undefined ? [] : [{ ...provision, id, says }]
        })
    )
})
