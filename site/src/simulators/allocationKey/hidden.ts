import * as Result from "effect/Result"
import * as Suppression from "woonzorg/Suppression"
import type { Answer } from "./answer.js"
import { weighsFigures, type Question } from "./question.js"
import { nothingHidden, type Hidden } from "./hiddenNames.js"

/**
 * Only figures that the reader loaded and that count persons are hidden. Where they cannot be counted in whole
 * persons, none of them leaves the page.
 */
export const hiddenIn = ({ figures, key }: Question, { members }: Answer): Hidden => {
  if (!weighsFigures({ key }) || figures.counts !== "persons") return nothingHidden
  const counts = members.map(({ municipality, own = 0 }) => ({ member: municipality, count: own }))
  return Result.match(Suppression.suppress(counts), {
    onSuccess: ({ hidden, total }) => ({ members: new Set(hidden), total: total === undefined }),
    onFailure: () => ({ members: new Set(members.map(({ municipality }) => municipality)), total: true })
  })
}
