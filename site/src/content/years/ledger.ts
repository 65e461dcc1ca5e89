import * as Result from "effect/Result"
import type * as AllocationKey from "woonzorg/AllocationKey"
import * as Apportionment from "woonzorg/Apportionment"
import type * as Period from "woonzorg/Period"
import * as Rational from "woonzorg/Rational"
import type * as TaskAccounts from "woonzorg/TaskAccounts"
import * as TaskLedger from "woonzorg/TaskLedger"
import type * as TaskTerms from "woonzorg/TaskTerms"
import type { Lang } from "../../i18n/routes.js"
import { inventedCounts } from "../invented.js"

export const half: Rational.Rational = { numerator: 1n, denominator: 2n }

export const whole = (count: number): Rational.Rational => Rational.fromBigInt(BigInt(count))

/** Calendar years that follow each other; which ones they are does not matter to an example. */
export const yearOf = (index: number): Period.Period => ({
  from: `${2027 + index}-01-01`,
  until: `${2027 + index}-12-31`
})

/** The claims of invented municipalities, in order. */
export const claimsOf = (counts: ReadonlyArray<number>, lang: Lang): AllocationKey.Claims =>
  Result.getOrThrow(Apportionment.claims(inventedCounts(counts, lang)))

/** Everything stays and is caught up at once, and what was allocated counts. */
export const fullMemory: TaskTerms.TaskTerms = {
  method: "largestRemainder",
  ties: "statedOrder",
  survives: Rational.one,
  catchUp: Rational.one,
  measuredBy: "allocated",
  shortfall: "regional"
}

type Closed = TaskAccounts.Closed

/** The closed periods of a ledger: a period that stays open has no place on a page. */
export const closedPeriods = (ledger: Omit<TaskLedger.TaskLedger, "task" | "unit">): ReadonlyArray<Closed> => {
  const { periods } = Result.getOrThrow(TaskLedger.close({ task: "example", unit: "place", ...ledger }))
  return periods.map((period) => {
    if (period._tag === "Open") throw new Error("An example has a period of which not everything is known.")
    return period
  })
}
