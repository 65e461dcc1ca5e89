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
}

/**
 * The steps of a division.
 *
 * **Details**
 *
 * `compared` above its whole part by `threshold` or more is rounded up. `divisor` is the claim that one place
 * stands for, with Sainte-Laguë; any number between those of the last place given and the first one not
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
        missedBy: Schema.optionalKey(Rational.Rational)
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
  /** The bound that decides, where the method would end elsewhere without it. */
  readonly heldAt: (row: Row) => Row["bound"]
}

const remainderRounding = (rows: ReadonlyArray<Row>): Rounding => {
  const winning = rows
    .filter(({ bound, places, share }) => bound === "none" && BigInt(places) > Rational.floor(share))
    .map(({ share }) => fractionOf(share))
  const compared = ({ share }: Row): Rational.Rational => share
  return { threshold: extreme(winning, -1) ?? Rational.one, compared, measured: compared, heldAt: ({ bound }) => bound }
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
  lastGiven: Rational.Rational | undefined
): Rational.Rational => {
  const least = firstRefused ?? lastGiven ?? Rational.one
  const most = lastGiven ?? Rational.add(least, least)
  const isBetween =
    standard !== undefined && Rational.compare(least, standard) < 0 && Rational.compare(standard, most) <= 0
  return isBetween ? standard : Rational.multiply(half, Rational.add(least, most))
}

const divisorRounding = (rows: ReadonlyArray<Row>): Rounding => {
  const claiming = rows.filter(({ claim }) => claim.numerator > 0n)
  const given = claiming
    .filter(({ minimum, places }) => places > minimum)
    .map(({ claim, places }) => over(claim, Rational.subtract(whole(places), half)))
  const refused = claiming
    .filter(({ maximum, places }) => places < maximum)
    .map(({ claim, places }) => over(claim, Rational.add(whole(places), half)))
  const lastGiven = extreme(given, -1)
  const firstRefused = extreme(refused, 1)
  const divisor = divisorBetween(standardDivisor(rows), firstRefused, lastGiven)
  const compared = ({ claim }: Row): Rational.Rational => over(claim, divisor)
  const heldAt = (row: Row): Row["bound"] => {
    const rounded = Rational.floor(Rational.add(compared(row), half))
    return rounded < row.minimum ? "minimum" : rounded > row.maximum ? "maximum" : "none"
  }
  return {
    threshold: half,
    divisor,
    compared,
    ...(lastGiven === undefined ? {} : { measured: ({ claim }) => over(claim, lastGiven) }),
    heldAt
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
  const rounding = outcome.method === "largestRemainder" ? remainderRounding(rows) : divisorRounding(rows)
  const { compared, divisor, measured, threshold } = rounding
  const reasons = rows.map((row): Reason => {
    const { claim, maximum, member, places, share } = row
    const number = compared(row)
    return {
      member,
      claim,
      share,
      compared: number,
      whole: Number(Rational.floor(number)),
      places,
      ending: endingOf(row, rounding, outcome.ties),
      ...(measured === undefined || claim.numerator === 0n || places >= maximum
        ? {}
        : { missedBy: Rational.subtract(Rational.add(whole(places), threshold), measured(row)) })
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

const start = (
  { compared, member, share }: Reason,
  method: Apportionment.Method,
  unit: Quantity.Unit,
  language: Vocabulary.Language
): string => {
  const { other } = Quantity.unitTerms[unit][language]
  if (method === "largestRemainder") {
    return language === "nl"
      ? `Het precieze aandeel van ${member} is ${decimals(share, "nl")} ${other}.`
      : `The exact share of ${member} is ${decimals(share, "en")} ${other}.`
  }
  return language === "nl"
    ? `Gedeeld door de gezamenlijke deler komt ${member} op ${decimals(compared, "nl")} ${other}.`
    : `Divided by the common divisor, ${member} comes to ${decimals(compared, "en")} ${other}.`
}

const endingText = (
  { compared, ending, places }: Reason,
  unit: Quantity.Unit,
  language: Vocabulary.Language
): string => {
  const count = counted(places, unit, language)
  const rest = decimals(fractionOf(compared), language)
  const nl = language === "nl"
  switch (ending) {
    case "noClaim":
      return nl ? "Zonder aanspraak is er niets te krijgen." : "Without a claim there is nothing to get."
    case "whole":
      return nl ? `Dat is een heel getal: ${count}.` : `That is a whole number: ${count}.`
    case "roundedUp":
      return nl
        ? `De rest van ${rest} is groot genoeg om naar boven af te ronden: ${count}.`
        : `The rest of ${rest} is large enough to round up: ${count}.`
    case "roundedDown":
      return nl
        ? `De rest van ${rest} is te klein om naar boven af te ronden: ${count}.`
        : `The rest of ${rest} is too small to round up: ${count}.`
    case "tieWon":
      return nl
        ? `De rest van ${rest} was net zo groot als bij andere. Bij dit gelijke recht viel de keuze op deze gemeente: ${count}.`
        : `The rest of ${rest} was as large as that of others. The tie was decided for this municipality: ${count}.`
    case "tieLost":
      return nl
        ? `De rest van ${rest} was net zo groot als bij andere. Bij dit gelijke recht viel de keuze op een ander: ${count}.`
        : `The rest of ${rest} was as large as that of others. The tie was decided for another: ${count}.`
    case "atMinimum":
      return nl ? `Het afgesproken minimum bepaalt de uitkomst: ${count}.` : `The agreed minimum decides: ${count}.`
    case "atMaximum":
      return nl ? `Het afgesproken maximum bepaalt de uitkomst: ${count}.` : `The agreed maximum decides: ${count}.`
  }
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
  const sentences = [start(reason, method, unit, language), endingText(reason, unit, language)]
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
