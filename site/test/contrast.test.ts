import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { ground } from "../src/styles/ground.js"

const css = readFileSync(new URL("../src/styles/tokens.css", import.meta.url), "utf8")

const colours = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const
  )
)

type Scheme = "light" | "dark"

const colour = (name: string, scheme: Scheme): string => {
  const found = colours.get(name)
  if (found === undefined) throw new Error(`tokens.css has no colour --${name}.`)
  return found[scheme]
}

// WCAG 2.2, relative luminance and contrast ratio.
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ["paper", "paper-sunken", "paper-raised"]

const onGrounds = (names: ReadonlyArray<string>): ReadonlyArray<readonly [string, string]> =>
  names.flatMap((name) => grounds.map((ground) => [name, ground] as const))

const text: ReadonlyArray<readonly [string, string]> = [
  ...onGrounds(["ink", "ink-soft", "ink-faint", "accent", "accent-strong", "signal", "error"]),
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["ink", "accent-wash"],
  ["accent", "accent-wash"],
  ["accent-strong", "accent-wash"],
  ["signal", "accent-wash"],
  ["ink", "signal-wash"],
  ["ink-soft", "signal-wash"],
  ["ink-faint", "signal-wash"],
  ["signal", "signal-wash"],
  ["ink", "error-wash"],
  ["error", "error-wash"],
  ...["keyword", "string", "constant", "function", "parameter"].map(
    (word) => [`code-${word}`, "paper-raised"] as const
  ),
  ["on-accent", "chart-certain"],
  ["ink", "chart-grid"],
  ["ink", "chart-unknown-ground"],
  ["ink", "chart-conditional"],
  ["ink", "chart-band-90"]
]

const graphics: ReadonlyArray<readonly [string, string]> = [
  ...onGrounds([
    "line-strong",
    "focus",
    "signal-mark",
    "chart-certain",
    "chart-conditional-edge",
    "chart-unknown",
    "chart-target",
    "chart-share",
    "chart-bid",
    "chart-baseline",
    "chart-median"
  ]),
  ["line-strong", "accent-wash"],
  ["signal-mark", "accent-wash"],
  ["chart-certain", "accent-wash"],
  ["chart-certain", "chart-grid"],
  ["chart-unknown", "accent-wash"],
  ["chart-conditional-edge", "chart-conditional"],
  ["chart-unknown", "chart-unknown-ground"],
  ["chart-share", "chart-share-halo"],
  ["chart-share-halo", "chart-certain"],
  ["chart-median", "chart-band-50"],
  ["chart-median", "chart-band-90"]
]

const categories = [1, 2, 3, 4, 5, 6, 7].map((number) => `category-${number}`)

for (const scheme of ["light", "dark"] as const) {
  const ratio = (one: string, other: string): number => contrast(colour(one, scheme), colour(other, scheme))

  test.each(text)(`in ${scheme}, text in --%s can be read on --%s`, (one, other) => {
    expect(ratio(one, other)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(graphics)(`in ${scheme}, --%s can be seen on --%s`, (one, other) => {
    expect(ratio(one, other)).toBeGreaterThanOrEqual(3)
  })

  // A bright fill on light paper is seen by its edge; on dark paper by itself.
  test.each(categories)(`in ${scheme}, --%s or its edge can be seen on paper`, (category) => {
    expect(Math.max(ratio(category, "paper"), ratio("category-edge", "paper"))).toBeGreaterThanOrEqual(3)
  })
}

test("every colour token has a value for light and one for dark", () => {
  const written = [...css.matchAll(/--([\w-]+):[^;]*#[0-9a-f]{3,8}/g)].map(([, name]) => name)
  expect([...colours.keys()]).toEqual(written)
})

test("black on white has the ratio that WCAG states", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10)
})

test("what a browser draws around a page has the colour of the page", () => {
  expect(ground).toEqual(colours.get("paper"))
})
