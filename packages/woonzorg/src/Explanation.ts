/**
 * Why each member gets what it gets: the steps of the method, and by how much the next place was missed.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import type * as AllocationKey from "./AllocationKey.js"
import * as Apportionment from "./Apportionment.js"
import * as Quantity from "./Quantity.js"
import * as Rational from "./Rational.js"
import type * as Vocabulary from "./Vocabulary.js"
import { grouped } from "./internal/digits.js"

const endings = ["noClaim", "whole", "roundedUp", "roundedDown", "tieWon", "tieLost", "atMinimum", "atMaximum"] as const

/**
 * How the places of a member came about.
 *
 * @category models
 * @since 0.1.0
 */
export type Ending = (typeof endings)[number]

/**
 * Why one member got its places.
 *
 * **Units** `share` and `compared` are places before rounding: `share` is the exact part, `compared` the
 * number that the method rounds (the share, or the claim over the divisor). `missedBy` is how much higher
 * `compared` had to be for the next place, with all else the same, measured where the last place was given; it is absent where no place could follow.
 * With `droop` the quota is held as it is. With `huntingtonHill`, whose numbers are roots, it is rounded up in the
 * ninth decimal. `quotaMethod` has none, for there the order of all places decides. `signpost` is where above `whole` this
 * member is rounded up, with the methods for which that differs by member: `dean`, and `huntingtonHill` in nine decimals.
 * `whole` is exact up to 2⁵³: beyond that, where a bound holds a claim far below what it is worth, read `compared`.
 *
 * @category models
 * @since 0.1.0
 */
export interface Reason {
  readonly member: string
  readonly claim: Rational.Rational
  readonly share: Rational.Rational
  readonly compared: Rational.Rational
  readonly whole: number
  readonly places: number
  readonly ending: Ending
  readonly missedBy?: Rational.Rational
  readonly signpost?: Rational.Rational
}

/**
 * The steps of a division.
 *
 * **Details**
 *
 * `compared` above its whole part by `threshold` or more is rounded up; by anything above it where `threshold` is
 * zero, and by the `signpost` of each reason for `dean` and `huntingtonHill`, which nears the `threshold` of one half. With
 * `quotaMethod` it is one, as no remainder alone is enough. `divisor` is the claim that one place
 * stands for, with the divisor methods and the Droop quota; any number between those of the last place given and the first one not
 * given leads to the same places. This is the claims over the places where that lies between, so that
 * `compared` is the exact share, and else the middle.
 *
 * @category models
 * @since 0.1.0
 */
export interface Explanation {
  readonly method: Apportionment.Method
  readonly threshold: Rational.Rational
  readonly divisor?: Rational.Rational
  readonly reasons: ReadonlyArray<Reason>
}

/**
 * The schema of an explanation.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Schema from "effect/Schema"
 * import * as Explanation from "woonzorg/Explanation"
 *
 * const json = { method: "sainteLague", threshold: "1/2", reasons: [] }
 * Result.isSuccess(Schema.decodeUnknownResult(Explanation.Explanation)(json)) // => true
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Explanation = /* @__PURE__ */ (() => {
  const places = () => Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit: "places" })
  return Schema.Struct({
    method: Apportionment.Method,
    threshold: Rational.Rational,
    divisor: Schema.optionalKey(Rational.Rational),
    reasons: Schema.Array(
      Schema.Struct({
        member: Schema.NonEmptyString,
        claim: Rational.Rational,
        share: Rational.Rational,
        compared: Rational.Rational,
        // Under a maximum it can be beyond what counts as a safe integer.
        whole: Schema.Finite.check(
          Schema.makeFilter((count) => Number.isInteger(count) && count >= 0, {
            expected: "a whole number of zero or more"
          })
        ).annotate({ unit: "places" }),
        places: places(),
        ending: Schema.Literals(endings),
        missedBy: Schema.optionalKey(Rational.Rational),
        signpost: Schema.optionalKey(Rational.Rational)
      })
    )
  }).annotate({
    term: {
      nl: "uitleg van een verdeling",
      en: "explanation of an apportionment",
      definition: {
        nl: "De stappen waarmee de plekken zijn verdeeld, en hoeveel een gemeente tekortkwam voor nog een plek.",
        en: "The steps by which places were divided, and how far a municipality was from one place more."
      }
    }
  })
})()

const half: Rational.Rational = { numerator: 1n, denominator: 2n }

const whole = (count: number): Rational.Rational => Rational.fromBigInt(BigInt(count))

const over = (numerator: Rational.Rational, denominator: Rational.Rational): Rational.Rational => ({
  ...Rational.multiply(numerator, { numerator: denominator.denominator, denominator: denominator.numerator })
})

const extreme = (all: ReadonlyArray<Rational.Rational>, direction: 1 | -1): Rational.Rational | undefined =>
  all.reduce<Rational.Rational | undefined>(
    (best, one) => (best === undefined || Rational.compare(one, best) * direction > 0 ? one : best),
    undefined
  )

interface Row {
  readonly member: string
  readonly claim: Rational.Rational
  readonly share: Rational.Rational
  readonly places: number
  readonly bound: "none" | "minimum" | "maximum"
  readonly minimum: number
  readonly maximum: number
}

const rowsOf = (
  claims: AllocationKey.Claims,
  options: Apportionment.Options,
  outcome: Apportionment.Outcome
): ReadonlyArray<Row> =>
  claims.flatMap(({ claim, member }) => {
    const bound = options.bounds?.find((one) => one.member === member)
    const found = outcome.outcomes.find((one) => one.member === member)
    return found === undefined
      ? []
      : [{ ...found, claim, minimum: bound?.minimum ?? 0, maximum: bound?.maximum ?? Infinity }]
  })

const fractionOf = (value: Rational.Rational): Rational.Rational =>
  Rational.subtract(value, Rational.fromBigInt(Rational.floor(value)))

interface Rounding {
  readonly threshold: Rational.Rational
  readonly divisor?: Rational.Rational
  readonly compared: (row: Row) => Rational.Rational
  /** What `compared` would be where the last place was given; absent where none was given freely. */
  readonly measured?: (row: Row) => Rational.Rational
  /** Where the place after so many is given, in the unit of `compared`. */
  readonly signpost: (places: bigint) => Rational.Rational
  /** The bound that decides, where the method would end elsewhere without it. */
  readonly heldAt: (row: Row) => Row["bound"]
}

const wholeAnd =
  (part: Rational.Rational) =>
  (places: bigint): Rational.Rational =>
    Rational.add(Rational.fromBigInt(places), part)

const remainderRounding = (rows: ReadonlyArray<Row>, divisor?: Rational.Rational): Rounding => {
  const compared = ({ claim, share }: Row): Rational.Rational => (divisor === undefined ? share : over(claim, divisor))
  const winning = rows
    .filter((row) => row.bound === "none" && BigInt(row.places) > Rational.floor(compared(row)))
    .map((row) => fractionOf(compared(row)))
  const threshold = extreme(winning, -1) ?? Rational.one
  return {
    threshold,
    ...(divisor === undefined ? {} : { divisor }),
    compared,
    measured: compared,
    signpost: wholeAnd(threshold),
    heldAt: ({ bound }) => bound
  }
}

const droopQuota = (rows: ReadonlyArray<Row>, places: number): Rational.Rational => {
  const counts = rows.reduce((sum, { claim }) => sum + claim.numerator, 0n)
  return Rational.fromBigInt(counts / BigInt(places + 1) + 1n)
}

// The share decides within which two numbers; which of them, the order in which places were handed out.
const sequence: Rounding = {
  threshold: Rational.one,
  compared: ({ share }) => share,
  signpost: wholeAnd(Rational.one),
  heldAt: ({ bound, places, share }) => (Rational.compare(whole(places), share) === 0 ? bound : "none")
}

const ceilingRounding: Rounding = {
  threshold: Rational.zero,
  compared: ({ share }) => share,
  measured: ({ share }) => share,
  signpost: Rational.fromBigInt,
  heldAt: () => "none"
}

// The claim for each place if nothing had to be rounded: with it, `compared` is the exact share.
const standardDivisor = (rows: ReadonlyArray<Row>): Rational.Rational | undefined => {
  const claims = rows.reduce((sum, { claim }) => Rational.add(sum, claim), Rational.zero)
  const places = rows.reduce((sum, row) => sum + row.places, 0)
  return places === 0 ? undefined : over(claims, whole(places))
}

// Any divisor from the first refused to the last given leads to these places; the standard one says most.
const divisorBetween = (
  standard: Rational.Rational | undefined,
  firstRefused: Rational.Rational | undefined,
  lastGiven: Rational.Rational | undefined,
  floor: Rational.Rational | undefined
): Rational.Rational => {
  const least = firstRefused ?? floor ?? lastGiven ?? Rational.one
  const most = lastGiven ?? Rational.add(least, least)
  const isBetween =
    standard !== undefined && Rational.compare(least, standard) < 0 && Rational.compare(standard, most) <= 0
  return isBetween ? standard : Rational.multiply(half, Rational.add(least, most))
}

// Roots as fractions: so close that no claim and number of places lies between them and the root.
const precision = 10n ** 60n

// Nine decimals, upwards: a claim so much larger is sure of the place.
const inNineDecimals = ({ denominator, numerator }: Rational.Rational): Rational.Rational => {
  const scaled = numerator * 1_000_000_000n
  const up = scaled / denominator + (scaled % denominator > 0n ? 1n : 0n)
  return over(Rational.fromBigInt(up), Rational.fromBigInt(1_000_000_000n))
}

const squareRoot = (value: bigint): bigint => {
  if (value < 2n) return value
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1)
  for (;;) {
    const next = (root + value / root) >> 1n
    if (next >= root) return root
    root = next
  }
}

// √(a(a + 1)), rounded down.
const geometricMean = (a: bigint): Rational.Rational =>
  over(Rational.fromBigInt(squareRoot(a * (a + 1n) * precision * precision)), Rational.fromBigInt(precision))

interface Heights {
  readonly threshold: Rational.Rational
  /** The place after so many is given from here on. */
  readonly signpost: (places: bigint) => Rational.Rational
}

const stationaryHeights = (threshold: Rational.Rational): Heights => ({
  threshold,
  signpost: wholeAnd(threshold)
})

const heightsOf = (method: Apportionment.Method): Heights => {
  if (typeof method !== "string") return stationaryHeights(method.stationary)
  if (method === "adams") return stationaryHeights(Rational.zero)
  if (method === "dHondt") return stationaryHeights(Rational.one)
  if (method === "huntingtonHill") {
    return { threshold: half, signpost: geometricMean }
  }
  return method === "dean"
    ? {
        threshold: half,
        signpost: (places) =>
          over(Rational.fromBigInt(2n * places * (places + 1n)), Rational.fromBigInt(2n * places + 1n))
      }
    : stationaryHeights(half)
}

const divisorRounding = (rows: ReadonlyArray<Row>, heights: Heights): Rounding => {
  const { signpost, threshold } = heights
  const claiming = rows.filter(({ claim }) => claim.numerator > 0n)
  const isFirst = signpost(0n).numerator === 0n
  const fewest = ({ maximum, minimum }: Row): number => Math.max(minimum, isFirst ? Math.min(1, maximum) : 0)
  const given = claiming
    .filter((row) => row.places > fewest(row))
    .map(({ claim, places }) => over(claim, signpost(BigInt(places - 1))))
  const refused = claiming
    .filter(
      (row) => row.places < row.maximum && row.places >= fewest(row) && signpost(BigInt(row.places)).numerator > 0n
    )
    .map(({ claim, places }) => over(claim, signpost(BigInt(places))))
  const lastGiven = extreme(given, -1)
  const firstRefused = extreme(refused, 1)
  // With nobody refused any lower divisor leads there too. At the last one given itself Adams would not round up.
  const floor = threshold === half && !isFirst ? lastGiven : lastGiven && Rational.multiply(half, lastGiven)
  const divisor = divisorBetween(standardDivisor(rows), firstRefused, lastGiven, floor)
  const compared = ({ claim }: Row): Rational.Rational => over(claim, divisor)
  const heldAt = (row: Row): Row["bound"] => {
    const floor = Rational.floor(compared(row))
    // Where only more than a whole number is rounded up, a whole one stays.
    const isUp = Rational.compare(compared(row), signpost(floor)) >= 0 && signpost(floor).numerator > 0n
    const isWhole = threshold.numerator === 0n && Rational.compare(compared(row), Rational.fromBigInt(floor)) === 0
    const rounded = floor + (isUp && !isWhole && row.claim.numerator > 0n ? 1n : 0n)
    return rounded < row.minimum ? "minimum" : rounded > row.maximum ? "maximum" : "none"
  }
  return {
    threshold,
    divisor,
    compared,
    signpost,
    ...(lastGiven === undefined ? {} : { measured: ({ claim }) => over(claim, lastGiven) }),
    heldAt
  }
}

const roundingOf = (
  rows: ReadonlyArray<Row>,
  method: Apportionment.Method,
  { places }: Apportionment.Options
): Rounding => {
  switch (method) {
    case "largestRemainder":
      return remainderRounding(rows)
    case "droop":
      return remainderRounding(rows, droopQuota(rows, places))
    case "quotaMethod":
      return sequence
    case "statutoryCeiling":
    case "ceilShare":
      return ceilingRounding
    default:
      return divisorRounding(rows, heightsOf(method))
  }
}

const endingOf = (row: Row, { compared, heldAt }: Rounding, ties: Apportionment.Outcome["ties"]): Ending => {
  const tie = ties.find(({ members }) => members.includes(row.member))
  const bound = heldAt(row)
  if (bound === "minimum") return "atMinimum"
  if (bound === "maximum") return "atMaximum"
  if (row.claim.numerator === 0n) return "noClaim"
  if (tie !== undefined) return tie.winners.includes(row.member) ? "tieWon" : "tieLost"
  const difference = Rational.compare(whole(row.places), compared(row))
  return difference === 0 ? "whole" : difference > 0 ? "roundedUp" : "roundedDown"
}

/**
 * The reasons behind an outcome.
 *
 * **Details**
 *
 * Separate from the division, so that dividing costs nothing extra. Give the same claims and options that
 * led to the outcome; with others the reasons mean nothing. `missedBy` holds all other claims as they are: it
 * is a distance, not a forecast of what a larger claim would change for everyone.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Apportionment from "woonzorg/Apportionment"
 * import * as Explanation from "woonzorg/Explanation"
 * import * as Rational from "woonzorg/Rational"
 *
 * const claims = Result.getOrThrow(Apportionment.claims({ Dordrecht: 3, Gorinchem: 1 }))
 * const options = { places: 5, method: "largestRemainder" } as const
 * const outcome = Result.getOrThrow(Apportionment.apportion(claims, options))
 * const { reasons } = Explanation.explain(claims, options, outcome)
 * reasons.map(({ ending, missedBy }) => [ending, missedBy === undefined ? "" : Rational.toText(missedBy)]) // => [["roundedUp", "1"], ["roundedDown", "1/2"]]
 * ```
 *
 * @category calculations
 * @since 0.1.0
 */
export const explain = (
  claims: AllocationKey.Claims,
  options: Apportionment.Options,
  outcome: Apportionment.Outcome
): Explanation => {
  const rows = rowsOf(claims, options, outcome)
  const rounding = roundingOf(rows, outcome.method, options)
  const { compared, divisor, measured, signpost, threshold } = rounding
  const isRoot = outcome.method === "huntingtonHill"
  const exact = (value: Rational.Rational): Rational.Rational => (isRoot ? inNineDecimals(value) : value)
  const reasons = rows.map((row): Reason => {
    const { claim, maximum, member, places, share } = row
    const number = compared(row)
    const floor = Rational.floor(number)
    return {
      member,
      claim,
      share,
      compared: number,
      whole: Number(floor),
      places,
      ending: endingOf(row, rounding, outcome.ties),
      ...(measured === undefined || claim.numerator === 0n || places >= maximum
        ? {}
        : { missedBy: exact(Rational.subtract(signpost(BigInt(places)), measured(row))) }),
      ...(outcome.method === "dean" || isRoot ? { signpost: exact(signpost(floor)) } : {})
    }
  })
  return { method: outcome.method, threshold, ...(divisor === undefined ? {} : { divisor }), reasons }
}

const groupedText = (integer: string | number, language: Vocabulary.Language): string =>
  grouped(BigInt(integer), language === "nl" ? "." : ",")

const decimals = (value: Rational.Rational, language: Vocabulary.Language): string => {
  const [before = "", after = ""] = Rational.toFixed(value, 2).split(".")
  return language === "nl" ? `${groupedText(before, language)},${after}` : `${groupedText(before, language)}.${after}`
}

const counted = (count: number, unit: Quantity.Unit, language: Vocabulary.Language): string =>
  `${groupedText(count, language)} ${Quantity.unitTerms[unit][language][count === 1 ? "one" : "other"]}`

const isOfDivisor = (method: Apportionment.Method): boolean => {
  switch (method) {
    case "largestRemainder":
    case "quotaMethod":
    case "statutoryCeiling":
    case "ceilShare":
      return false
    default:
      return true
  }
}

const start = (
  { compared, member, share }: Reason,
  method: Apportionment.Method,
  unit: Quantity.Unit,
  language: Vocabulary.Language
): string => {
  const { other } = Quantity.unitTerms[unit][language]
  if (!isOfDivisor(method)) {
    return language === "nl"
      ? `Het precieze aandeel van ${member} is ${decimals(share, "nl")} ${other}.`
      : `The exact share of ${member} is ${decimals(share, "en")} ${other}.`
  }
  if (method === "droop") {
    return language === "nl"
      ? `Gedeeld door de kiesdeler van Droop komt ${member} op ${decimals(compared, "nl")} ${other}.`
      : `Divided by the Droop quota, ${member} comes to ${decimals(compared, "en")} ${other}.`
  }
  return language === "nl"
    ? `Gedeeld door de gezamenlijke deler komt ${member} op ${decimals(compared, "nl")} ${other}.`
    : `Divided by the common divisor, ${member} comes to ${decimals(compared, "en")} ${other}.`
}

// Why a number was rounded as it was, where it is not the size of the rest that decides.
const ownRule = (
  { compared, ending }: Reason,
  method: Apportionment.Method,
  language: Vocabulary.Language
): string | undefined => {
  const rest = decimals(fractionOf(compared), language)
  const nl = language === "nl"
  if (method === "quotaMethod" && ending === "roundedUp") {
    return nl
      ? "De plekken gingen een voor een naar de hoogste aanspraak per plek. Deze gemeente was op tijd aan de beurt voor haar aandeel naar boven"
      : "Places went one by one to the highest claim per place. This municipality had its turn in time for its share rounded up"
  }
  if (method === "quotaMethod" && ending === "roundedDown") {
    return nl
      ? "De plekken gingen een voor een naar de hoogste aanspraak per plek. Voor haar aandeel naar boven was deze gemeente nog niet aan de beurt"
      : "Places went one by one to the highest claim per place. This municipality did not yet have its turn for its share rounded up"
  }
  const isAlwaysUp = method === "adams" || method === "statutoryCeiling" || method === "ceilShare"
  if (isAlwaysUp && ending === "roundedUp") {
    return nl
      ? `Elke rest wordt naar boven afgerond, ook deze van ${rest}`
      : `Every rest is rounded up, also this one of ${rest}`
  }
  if (method === "dHondt" && ending === "roundedDown") {
    return nl
      ? `Elke rest wordt naar beneden afgerond, ook deze van ${rest}`
      : `Every rest is rounded down, also this one of ${rest}`
  }
  return undefined
}

const bySize = ({ compared, ending }: Reason, language: Vocabulary.Language): string => {
  const rest = decimals(fractionOf(compared), language)
  const nl = language === "nl"
  switch (ending) {
    case "noClaim":
      return nl ? "Zonder aanspraak is er niets te krijgen" : "Without a claim there is nothing to get"
    case "whole":
      return nl ? "Dat is een heel getal" : "That is a whole number"
    case "roundedUp":
      return nl
        ? `De rest van ${rest} is groot genoeg om naar boven af te ronden`
        : `The rest of ${rest} is large enough to round up`
    case "roundedDown":
      return nl
        ? `De rest van ${rest} is te klein om naar boven af te ronden`
        : `The rest of ${rest} is too small to round up`
    case "tieWon":
      return nl
        ? `De rest van ${rest} was net zo groot als bij andere. Bij dit gelijke recht viel de keuze op deze gemeente`
        : `The rest of ${rest} was as large as that of others. The tie was decided for this municipality`
    case "tieLost":
      return nl
        ? `De rest van ${rest} was net zo groot als bij andere. Bij dit gelijke recht viel de keuze op een ander`
        : `The rest of ${rest} was as large as that of others. The tie was decided for another`
    case "atMinimum":
      return nl ? "Het afgesproken minimum bepaalt de uitkomst" : "The agreed minimum decides"
    case "atMaximum":
      return nl ? "Het afgesproken maximum bepaalt de uitkomst" : "The agreed maximum decides"
  }
}

const tiedBy = (
  { ending }: Reason,
  method: Apportionment.Method,
  language: Vocabulary.Language
): string | undefined => {
  if (typeof method === "string" && ["largestRemainder", "droop", "sainteLague"].includes(method)) return undefined
  const nl = language === "nl"
  if (ending === "tieWon") {
    return nl
      ? "Andere hadden net zo veel recht op de laatste plek. De keuze viel op deze gemeente"
      : "Others had the same right to the last place. The tie was decided for this municipality"
  }
  if (ending !== "tieLost") return undefined
  return nl
    ? "Andere hadden net zo veel recht op de laatste plek. De keuze viel op een ander"
    : "Others had the same right to the last place. The tie was decided for another"
}

const endingText = (
  reason: Reason,
  method: Apportionment.Method,
  unit: Quantity.Unit,
  language: Vocabulary.Language
): string => {
  const said = ownRule(reason, method, language) ?? tiedBy(reason, method, language) ?? bySize(reason, language)
  return reason.ending === "noClaim" ? `${said}.` : `${said}: ${counted(reason.places, unit, language)}.`
}

/**
 * A reason in two or three plain sentences.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Apportionment from "woonzorg/Apportionment"
 * import * as Explanation from "woonzorg/Explanation"
 *
 * const claims = Result.getOrThrow(Apportionment.claims({ Dordrecht: 3, Gorinchem: 1 }))
 * const options = { places: 5, method: "largestRemainder" } as const
 * const outcome = Result.getOrThrow(Apportionment.apportion(claims, options))
 * const explanation = Explanation.explain(claims, options, outcome)
 * explanation.reasons.map((reason) => Explanation.text(reason, explanation.method, "dwelling", "en"))[1] // => "The exact share of Gorinchem is 1.25 dwellings. The rest of 0.25 is too small to round up: 1 dwelling. It was 0.50 short of the next."
 * ```
 *
 * @category texts
 * @since 0.1.0
 */
export const text = (
  reason: Reason,
  method: Apportionment.Method,
  unit: Quantity.Unit,
  language: Vocabulary.Language
): string => {
  const sentences = [start(reason, method, unit, language), endingText(reason, method, unit, language)]
  if (reason.missedBy !== undefined && reason.missedBy.numerator > 0n) {
    const missed = decimals(reason.missedBy, language)
    sentences.push(
      language === "nl"
        ? `Voor de volgende kwam deze gemeente ${missed} tekort.`
        : `It was ${missed} short of the next.`
    )
  }
  return sentences.join(" ")
}
