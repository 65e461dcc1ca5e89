import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { outcome } from "../src/content/snippets/fourLines.js"
import { answer } from "../src/content/snippets/tie.js"

test("the four lines on the page for developers divide every place", () => {
  const { outcomes, shortfall } = Result.getOrThrow(outcome)
  expect(outcomes.map(({ places }) => places)).toEqual([4, 2, 1])
  expect(shortfall).toBe(0)
})

test("the tie on the page for developers is a named failure that says who is tied", () => {
  expect(answer).toMatch(/^TiedClaims: East, West have the same right to the last place\./)
})
