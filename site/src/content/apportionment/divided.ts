import { need } from "@woonzorg/drechtsteden/agenda2021"
import { inhabitants } from "@woonzorg/drechtsteden/inhabitants2023"
import { municipalities } from "@woonzorg/drechtsteden/region"
import * as Result from "effect/Result"
import type * as AllocationKey from "woonzorg/AllocationKey"
import * as Apportionment from "woonzorg/Apportionment"
import * as Explanation from "woonzorg/Explanation"
import type * as Rational from "woonzorg/Rational"
import type { Text } from "../../i18n/routes.js"
import type { MethodId } from "./methods.js"

/** A division of an example, with the reasons of every outcome. */
export interface Divided {
  readonly places: number
  readonly claims: AllocationKey.Claims
  readonly outcome: Apportionment.Outcome
  readonly explanation: Explanation.Explanation
  /** Whether its numbers are made up, for want of a source. */
  readonly isInvented: boolean
  /** The claims of the whole country, where the method asks for them. */
  readonly national?: number
}

/** The Housing First dwellings that the region needs: what every example divides where its numbers are known. */
export const divisible = need("housing-first").need

const placesToDivide = ((): number => {
  const { high, low } = divisible.value
  if (low !== high)
    throw new Error("The Housing First dwellings are no single number any more. Choose another example.")
  return low
})()

/** The inhabitants of a municipality, with where the number comes from. */
export const inhabitantsOf = (member: string): (typeof inhabitants)["values"][number]["value"] => {
  const found = inhabitants.values.find((one) => one.member === member)
  if (found === undefined) throw new Error(`The facts have no inhabitants of ${member}.`)
  return found.value
}

const claimsOf = (record: Readonly<Record<string, number>>): AllocationKey.Claims =>
  Result.getOrThrow(Apportionment.claims(record))

/** The inhabitants of the nine municipalities, as whole counts, in the order of the agenda. */
export const regional = claimsOf(
  Object.fromEntries(municipalities.map(({ name }) => [name, inhabitantsOf(name).value]))
)

/** How the method is asked for: the one that takes a height is shown at one third. */
export const optionOf = (id: MethodId): Apportionment.Options["method"] =>
  id === "stationary" ? { stationary: third } : id

/** Where the method with a fixed rounding point rounds up in its example. */
export const third: Rational.Rational = { numerator: 1n, denominator: 3n }

/** What a division gives that needs no tie decided; a tie in an example is a mistake in the example. */
export const divide = (claims: AllocationKey.Claims, options: Apportionment.Options): Apportionment.Outcome =>
  Result.getOrThrow(Apportionment.apportion(claims, options))

/** Invented, for the facts do not have the inhabitants of the country nor the number that it divides. */
const country: Readonly<Record<"nl" | "en", Readonly<Record<string, number>>>> = {
  nl: { "Gemeente A": 120_000, "Gemeente B": 45_000, "Gemeente C": 18_500 },
  en: { "Municipality A": 120_000, "Municipality B": 45_000, "Municipality C": 18_500 }
}
const nation = { national: 1_000_000, places: 60 } as const

/** The worked example of a method: the nine municipalities, or an invented country where the law asks for one. */
export const worked = (id: MethodId, lang: keyof Text): Divided => {
  const isInvented = id === "statutoryCeiling"
  const claims = isInvented ? claimsOf(country[lang]) : regional
  const options: Apportionment.Options = {
    method: optionOf(id),
    ...(isInvented ? nation : { places: placesToDivide })
  }
  const outcome = divide(claims, options)
  return {
    places: options.places,
    claims,
    outcome,
    explanation: Explanation.explain(claims, options, outcome),
    isInvented,
    ...(isInvented ? { national: nation.national } : {})
  }
}
