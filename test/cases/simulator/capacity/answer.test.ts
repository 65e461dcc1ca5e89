import * as fc from "fast-check"
import { expect, test } from "vitest"
import { answer } from "./answer.js"
import { ranges } from "./question.js"

const number = fc.integer(ranges.dwellings)

test("one dwelling more is room for one household more, and one person more for one in each dwelling", () => {
  fc.assert(
    fc.property(number, fc.integer(ranges.persons), (dwellings, persons) => {
      expect(answer({ dwellings, persons })).toEqual({ _tag: "Answer", value: { persons: dwellings * persons } })
    })
  )
})
