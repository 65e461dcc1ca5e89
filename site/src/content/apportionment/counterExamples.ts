import * as Result from "effect/Result"
import * as Apportionment from "woonzorg/Apportionment"
import * as Rational from "woonzorg/Rational"
import { divide, optionOf } from "./divided.js"
import type { MethodId } from "./methods.js"
import type { PromiseId } from "./promises.js"

/** Numbers with which a method breaks a promise: before, and after where something changes. */
interface Numbers {
  readonly claims: ReadonlyArray<number>
  readonly places: number
  readonly after?: { readonly claims?: ReadonlyArray<number>; readonly places?: number }
}

type Broken = Readonly<Partial<Record<PromiseId, Numbers>>>

/** Small numbers that the tests of the package have too, or that follow from those. */
const numbers: Readonly<Record<MethodId, Broken>> = {
  largestRemainder: {
    house: { claims: [27, 5, 28], places: 5, after: { places: 6 } },
    populationPair: { claims: [1, 4, 16], places: 10, after: { claims: [1, 5, 17] } },
    coherent: { claims: [3, 18, 2], places: 3 }
  },
  droop: {
    quota: { claims: [2, 30, 3], places: 14 },
    house: { claims: [4, 23], places: 8, after: { places: 9 } },
    ownClaim: { claims: [24, 3], places: 6, after: { claims: [25, 3] } },
    populationPair: { claims: [27, 2], places: 7, after: { claims: [31, 2] } },
    coherent: { claims: [6, 28, 4], places: 4 },
    scaleFree: { claims: [1, 8, 4], places: 7, after: { claims: [1000, 8000, 4000] } }
  },
  adams: { quota: { claims: [2, 3, 10], places: 3 } },
  dean: { quota: { claims: [9, 1, 30], places: 4 } },
  huntingtonHill: { quota: { claims: [20, 1, 9], places: 6 } },
  sainteLague: { quota: { claims: [4, 3, 25, 14, 9], places: 11 } },
  dHondt: { quota: { claims: [24, 7, 5], places: 3 } },
  stationary: { quota: { claims: [1, 6, 1], places: 4 } },
  quotaMethod: {
    ownClaim: { claims: [3, 16, 52, 55, 11], places: 6, after: { claims: [3, 16, 54, 55, 11] } },
    populationPair: { claims: [3, 16, 52, 55, 11], places: 6, after: { claims: [3, 16, 54, 55, 11] } },
    coherent: { claims: [7, 29, 6], places: 4 }
  },
  statutoryCeiling: {},
  ceilShare: { coherent: { claims: [1, 4, 7], places: 1 } }
}

/** What one member of a counter-example has at one time. */
export interface Moment {
  readonly claim: number
  readonly places: number
  readonly share: Rational.Rational
}

export interface CounterExample {
  readonly promise: PromiseId
  /** The places that are divided, before and after. */
  readonly places: readonly [before: number, after: number | undefined]
  /** In order; nothing comes after for a member that takes no part then. */
  readonly members: ReadonlyArray<readonly [before: Moment, after: Moment | undefined]>
}

const moments = (id: MethodId, claims: ReadonlyArray<number>, places: number): ReadonlyArray<Moment> => {
  const record = Object.fromEntries(claims.map((claim, index) => [`member ${index}`, claim]))
  const all = Result.getOrThrow(Apportionment.claims(record))
  const { outcomes } = divide(all, { method: optionOf(id), places })
  return outcomes.map((one, index) => ({ claim: claims[index] ?? 0, places: one.places, share: one.share }))
}

const shown = (id: MethodId, promise: PromiseId, { after, claims, places }: Numbers): CounterExample => {
  const before = moments(id, claims, places)
  if (promise === "coherent") {
    const pair = before.slice(0, 2)
    const kept = pair.reduce((sum, one) => sum + one.places, 0)
    const again = moments(
      id,
      pair.map(({ claim }) => claim),
      kept
    )
    return { promise, places: [places, kept], members: before.map((one, index) => [one, again[index]]) }
  }
  if (after === undefined)
    return { promise, places: [places, undefined], members: before.map((one) => [one, undefined]) }
  const changed = moments(id, after.claims ?? claims, after.places ?? places)
  return {
    promise,
    places: [places, after.places ?? places],
    members: before.map((one, index) => [one, changed[index]])
  }
}

/** The counter-examples of a method, computed from their numbers. */
export const counterExamples = (id: MethodId): ReadonlyArray<CounterExample> =>
  (Object.entries(numbers[id]) as ReadonlyArray<readonly [PromiseId, Numbers]>).map(([promise, one]) =>
    shown(id, promise, one)
  )

const isOutside = ({ places, share }: Moment): boolean => {
  const low = Rational.floor(share)
  return BigInt(places) < low || BigInt(places) > (share.denominator === 1n ? low : low + 1n)
}

/** Who pays in a counter-example: the positions of the members that the promise is broken for. */
export const harmed = ({ members, promise }: CounterExample): ReadonlyArray<number> =>
  members.flatMap(([before, after], index) => {
    if (promise === "quota") return isOutside(before) ? [index] : []
    if (after === undefined) return []
    if (promise === "coherent" || promise === "scaleFree") return before.places === after.places ? [] : [index]
    if (after.places >= before.places) return []
    return promise === "ownClaim" && after.claim === before.claim ? [] : [index]
  })
