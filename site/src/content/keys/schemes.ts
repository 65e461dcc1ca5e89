import * as Result from "effect/Result"
import * as Apportionment from "woonzorg/Apportionment"
import * as KeyPreset from "woonzorg/KeyPreset"
import type { StackedRow } from "../../charts/stacked.js"

/** Counts of three invented municipalities: the facts have no origins, requests or quotas. */
const inhabitants = { A: 60, B: 30, C: 10 } as const
const origins = [
  { member: "A", people: 7 },
  { member: "B", people: 2 },
  { member: "C", people: 1 }
] as const
const people = 20
const requests = [
  { member: "A", requested: 9, quota: 6 },
  { member: "B", requested: 3, quota: 4 },
  { member: "C", requested: 5, quota: 5 }
] as const

/** What the rule of a key gives three invented municipalities, for a rule that divides by counts. */
export const schemeOf = ({ rule }: KeyPreset.KeyPreset): ReadonlyArray<StackedRow> | undefined => {
  switch (rule._tag) {
    case "originFirst": {
      const claims = Result.getOrThrow(Apportionment.claims(inhabitants))
      const { outcomes } = Result.getOrThrow(
        KeyPreset.originFirst(claims, origins, { places: people, method: "largestRemainder" })
      )
      return outcomes.map(({ member, origin, rest }) => ({ name: member, parts: [origin, rest] }))
    }
    case "cappedQuota": {
      const granted = Result.getOrThrow(KeyPreset.cappedQuota(requests))
      return granted.map(({ above, granted: gets, member }, index) => ({
        name: member,
        parts: [gets, above],
        mark: requests[index]?.quota ?? 0
      }))
    }
    default:
      return undefined
  }
}
