import * as fc from "fast-check"
import { expect, test } from "vitest"
import { editable, nearest, read } from "../src/components/typedNumber.js"

const whole = { min: 0, max: 250_000, step: 1 }
const share = { min: 0, max: 1, step: 0.05 }

test("a Dutch reader writes a comma, and points between thousands", () => {
  expect(read("0,45", share, "nl")).toEqual({ _tag: "Number", value: 0.45 })
  expect(read("121.434", whole, "nl")).toEqual({ _tag: "Number", value: 121_434 })
})

test("an English reader writes a point, and commas between thousands", () => {
  expect(read("0.45", share, "en")).toEqual({ _tag: "Number", value: 0.45 })
  expect(read("121,434", whole, "en")).toEqual({ _tag: "Number", value: 121_434 })
})

test("a decimal point is understood in Dutch where it cannot be a thousand", () => {
  expect(read("0.45", share, "nl")).toEqual({ _tag: "Number", value: 0.45 })
})

test("spaces between thousands are ignored", () => {
  expect(read(" 121 434 ", whole, "nl")).toEqual({ _tag: "Number", value: 121_434 })
})

test("an empty field is empty, not zero", () => {
  expect(read("  ", whole, "nl")).toEqual({ _tag: "Empty" })
})

test.each(["ca. 20", "12 à 15", "1e3", "0x10", "--5", "1.2.3", "Infinity", "."])("“%s” is not a number", (text) => {
  expect(read(text, whole, "nl")).toEqual({ _tag: "NotANumber" })
})

test("a number outside the range is refused, not cut off", () => {
  expect(read("-1", whole, "nl")).toEqual({ _tag: "OutOfRange" })
  expect(read("250001", whole, "nl")).toEqual({ _tag: "OutOfRange" })
})

test("a number between two steps is refused with the nearest one", () => {
  expect(read("0,47", share, "nl")).toEqual({ _tag: "OffStep", near: 0.45 })
})

const range = fc
  .record({
    min: fc.integer({ min: -1_000, max: 1_000 }),
    steps: fc.integer({ min: 0, max: 5_000 }),
    step: fc.constantFrom(0.01, 0.05, 0.25, 0.5, 1, 5, 10)
  })
  .map(({ min, steps, step }) => ({ min, max: Number((min + steps * step).toFixed(2)), step }))

test("what a field shows is read back as the same value, in both languages", () => {
  fc.assert(
    fc.property(
      range,
      fc.double({ min: -10, max: 10, noNaN: true }),
      fc.constantFrom("nl", "en"),
      (allowed, at, lang) => {
        const value = nearest(allowed.min + at * allowed.step, allowed)
        expect(read(editable(value, lang), allowed, lang)).toEqual({ _tag: "Number", value })
      }
    )
  )
})

test("the nearest allowed number is inside the range and stays where it is", () => {
  fc.assert(
    fc.property(range, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (allowed, value) => {
      const near = nearest(value, allowed)
      expect(near).toBeGreaterThanOrEqual(allowed.min)
      expect(near).toBeLessThanOrEqual(allowed.max)
      expect(nearest(near, allowed)).toBe(near)
    })
  )
})
