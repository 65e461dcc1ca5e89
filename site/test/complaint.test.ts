import { expect, test } from "vitest"
import { complaint } from "../src/components/complaint.js"
import { read } from "../src/components/typedNumber.js"

const allowed = { min: 0, max: 1, step: 0.05 }
const spoken = { range: "0 tot en met 1", step: 0.05, value: 0.45, lang: "nl" } as const

const said = (text: string): string | undefined => complaint(read(text, allowed, "nl"), text, spoken)

test("a complaint names what was typed, what is expected and what is used meanwhile", () => {
  expect(said(" ca. 1 ")).toBe(
    "“ca. 1” is geen getal. Vul een getal in van 0 tot en met 1. We rekenen zolang met 0,45."
  )
  expect(said("2")).toBe("2 kan hier niet. Vul een getal in van 0 tot en met 1. We rekenen zolang met 0,45.")
  expect(said("")).toBe("Hier staat niets. Vul een getal in van 0 tot en met 1. We rekenen zolang met 0,45.")
})

test("a number between two steps is answered with a number that is possible", () => {
  expect(said("0,47")).toBe(
    "0,47 kan hier niet. Kies een getal in stappen van 0,05, zoals 0,45. We rekenen zolang met 0,45."
  )
})

test("a good number gets no complaint", () => {
  expect(said("0,5")).toBe(undefined)
})
