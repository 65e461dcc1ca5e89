/**
 * Every version of the rules that this package holds, with what each of them is.
 *
 * @since 0.2.0
 */
import type * as RuleSet from "woonzorg/RuleSet"
import { agenda2021 } from "./rules/agenda2021.js"
import { separate, tied } from "./rules/tiedHomes.js"
import { leavingAnInstitution, olderPages, urgentiewijzer } from "./rules/urgency.js"

/**
 * All versions: the agenda, a claim, a proposal, and three copies of unknown validity.
 *
 * **Details**
 *
 * Only the agenda has a period; outside it none of these is in force, and `RuleSet.asOf` says so.
 *
 * **Example**
 *
 * ```ts
 * import { ruleSets } from "@woonzorg/drechtsteden/rules"
 *
 * ruleSets.map(({ standing }) => standing) // => ["agreed", "claimed", "advised", "published", "published", "published"]
 * ```
 *
 * @category facts
 * @since 0.2.0
 */
export const ruleSets: ReadonlyArray<RuleSet.RuleSet> = [
  agenda2021,
  tied,
  separate,
  olderPages,
  urgentiewijzer,
  leavingAnInstitution
]
