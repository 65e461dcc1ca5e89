import { inhabitants } from "@woonzorg/drechtsteden/inhabitants2023"
import { municipalities } from "@woonzorg/drechtsteden/region"
import * as socialRent from "@woonzorg/drechtsteden/socialRent"
import * as Result from "effect/Result"
import * as AllocationKey from "woonzorg/AllocationKey"
import * as Formula from "woonzorg/Formula"
import * as KeyPreset from "woonzorg/KeyPreset"

/**
 * Whether the facts have a figure: for every municipality, by agreement so that nothing need be looked up, for some
 * or in a form that does not decide, or not at all.
 */
export type Known = "known" | "agreed" | "partly" | "missing"

const members = municipalities.map(({ name }) => name)

const equal = AllocationKey.equal(members)

/** The indicators that hold for all nine municipalities. */
const indicators: ReadonlyArray<AllocationKey.Indicator> = [inhabitants, equal]

export interface KnownNeed {
  readonly need: KeyPreset.Need
  readonly known: Known
}

/** What a key needs, and whether the facts have it. */
export const needsOf = (preset: KeyPreset.KeyPreset): ReadonlyArray<KnownNeed> => {
  const lacking = new Set(KeyPreset.lacking(preset, members, indicators).map(({ need }) => need.indicator))
  return preset.needs.map((need) => {
    if (!lacking.has(need.indicator)) return { need, known: need.indicator === equal.id ? "agreed" : "known" }
    return { need, known: need.indicator === "socialRentShare" ? "partly" : "missing" }
  })
}

/** What the facts say about social rent: who has one figure, who has more, and who has none or none that is exact. */
export const socialRentKnown = (): Readonly<Record<"one" | "more" | "none", ReadonlyArray<string>>> => {
  const of = (member: string) => socialRent.figures.filter(({ municipality }) => municipality === member)
  const isOne = (member: string): boolean => of(member).length === 1 && of(member)[0]?.share.value.form === "exactly"
  return {
    one: members.filter(isOne),
    more: members.filter((member) => of(member).length > 1),
    none: members.filter((member) => of(member).length < 2 && !isOne(member))
  }
}

/** The part of each municipality under a key, where the facts have all that the key needs and nothing else decides. */
export const partsOf = (preset: KeyPreset.KeyPreset): AllocationKey.Claims | undefined => {
  const formula = KeyPreset.formula(preset, members)
  const isComplete = KeyPreset.lacking(preset, members, indicators).length === 0
  // Rounding up needs the total of the country, which the facts do not have.
  if (formula === undefined || !isComplete || preset.rule._tag !== "shares") return undefined
  return Result.getOrThrow(Formula.claims(formula, indicators))
}
