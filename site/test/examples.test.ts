import { expect, test } from "vitest"
import { example } from "../src/content/examples.js"

test("an example is named by the question on its first line", () => {
  expect(example("../../../examples/02-divide.ts", "// Who gets how many?\n\nconst a = 1;\n")).toEqual({
    number: 2,
    title: "Who gets how many?",
    file: "examples/02-divide.ts",
    slug: "example-02-divide",
    code: "const a = 1;"
  })
})

test("an example without a question is refused with what to do", () => {
  expect(() => example("../../../examples/03-x.ts", "const a = 1;")).toThrow(
    'examples/03-x.ts starts with "const a = 1;". Start it with its question'
  )
})
