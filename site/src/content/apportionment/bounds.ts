import * as Result from "effect/Result"
import * as Apportionment from "woonzorg/Apportionment"
import { optionOf } from "./divided.js"
import type { MethodId } from "./methods.js"

/** Which agreed bounds a method can keep. */
export interface TakenBounds {
  readonly minimum: boolean
  readonly maximum: boolean
}

// Any three counts will do: the package refuses a bound by the name of the method, whatever the numbers are.
const claims = Result.getOrThrow(Apportionment.claims({ first: 40, second: 30, third: 20 }))

/** The bounds that the package takes with this method, found by asking it. */
export const boundsOf = (id: MethodId): TakenBounds => {
  const takes = (bound: Omit<Apportionment.Bound, "member">): boolean => {
    const outcome = Apportionment.apportion(claims, {
      places: 9,
      method: optionOf(id),
      bounds: [{ member: "third", ...bound }],
      ties: "statedOrder",
      ...(id === "statutoryCeiling" ? { national: 100 } : {})
    })
    if (Result.isFailure(outcome) && outcome.failure._tag !== "BoundsNotDefined") throw outcome.failure
    return Result.isSuccess(outcome)
  }
  return { minimum: takes({ minimum: 3 }), maximum: takes({ maximum: 1 }) }
}
