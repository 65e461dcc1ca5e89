import { describe, expect, it } from "vitest"
import type { Measure } from "./measure.js"
import { shareBars } from "./shareBars.js"
import { neighbour, tileMap } from "./tileMap.js"
import { tilePlaces } from "./tilePlaces.js"

const names = tilePlaces.map(({ municipality }) => municipality)

const measure = (municipality: string, low: number, high = low): Measure => ({
  municipality,
  low,
  high,
  shareLow: low + 0.4,
  shareHigh: high + 0.4,
  label: String(low),
  sentence: municipality
})

describe("the tile map", () => {
  it("gives every tile a place of its own", () => {
    expect(new Set(tilePlaces.map(({ column, row }) => `${column},${row}`)).size).toBe(9)
  })

  it("draws one tile for each measured municipality, and a ghost for each other", () => {
    const map = tileMap([measure("Dordrecht", 8), measure("Gorinchem", 3)])
    expect(map.tiles.map(({ municipality }) => municipality)).toEqual(["Dordrecht", "Gorinchem"])
    expect(map.ghosts).toHaveLength(7)
  })

  it("draws bars in proportion, on one scale for all tiles", () => {
    const { tiles } = tileMap([measure("Dordrecht", 8), measure("Gorinchem", 4, 6)])
    const [dordrecht, gorinchem] = tiles
    expect((gorinchem?.sure ?? 0) / (dordrecht?.sure ?? 1)).toBeCloseTo(0.5)
    expect((gorinchem?.possible ?? 0) / (dordrecht?.sure ?? 1)).toBeCloseTo(0.75)
  })

  it("keeps every bar and share inside its tile", () => {
    for (const { bar, possible, share } of tileMap(names.map((name, index) => measure(name, index))).tiles) {
      expect(possible).toBeLessThanOrEqual(bar.width)
      expect(share?.to).toBeLessThanOrEqual(bar.width)
    }
  })

  it("draws a bid on the scale of the bars, and none where nothing is certain", () => {
    const { tiles } = tileMap([{ ...measure("Dordrecht", 8), bid: 16 }, measure("Gorinchem", 4)])
    const [dordrecht, gorinchem] = tiles
    expect(dordrecht?.bidAt).toBe(dordrecht?.bar.width)
    expect((dordrecht?.sure ?? 0) * 2).toBeCloseTo(dordrecht?.bidAt ?? 0)
    expect(gorinchem).not.toHaveProperty("bidAt")
  })

  it.each([
    ["Dordrecht", "ArrowUp", "Papendrecht"],
    ["Dordrecht", "ArrowLeft", "Zwijndrecht"],
    ["Dordrecht", "ArrowRight", "Gorinchem"],
    ["Papendrecht", "ArrowUp", "Alblasserdam"],
    ["Sliedrecht", "ArrowRight", "Hardinxveld-Giessendam"],
    ["Hardinxveld-Giessendam", "ArrowDown", "Gorinchem"],
    ["Molenlanden", "ArrowUp", "Molenlanden"],
    ["Dordrecht", "Tab", "Dordrecht"]
  ])("leads from %s by %s to %s", (from, key, to) => {
    expect(neighbour(from, key, names)).toBe(to)
  })

  it("can reach every tile with the arrow keys", () => {
    const reached = new Set(["Dordrecht"])
    for (const name of reached) {
      for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]) reached.add(neighbour(name, key, names))
    }
    expect(reached.size).toBe(9)
  })

  it("steps over tiles that take no part", () => {
    expect(neighbour("Dordrecht", "ArrowRight", ["Dordrecht", "Zwijndrecht"])).toBe("Dordrecht")
  })
})

describe("the bars", () => {
  it("start at zero and fill the width with the largest number", () => {
    const [largest, none] = shareBars([
      { ...measure("Dordrecht", 10), shareLow: 9.6, shareHigh: 9.6 },
      measure("Gorinchem", 0)
    ])
    expect(largest?.sure).toBe(100)
    expect(none?.sure).toBe(0)
    expect(none?.share?.from).toBeCloseTo(4)
    expect(none).not.toHaveProperty("bidAt")
  })

  it("make room for a bid that is larger than what anyone gets", () => {
    const [dordrecht] = shareBars([{ ...measure("Dordrecht", 10), bid: 40 }])
    expect(dordrecht?.bidAt).toBe(100)
    expect(dordrecht?.sure).toBe(25)
  })

  it("make room for a baseline that is larger than what anyone gets now", () => {
    const [dordrecht] = shareBars([{ ...measure("Dordrecht", 10), baseline: [20, 40] }])
    expect(dordrecht?.outline).toEqual({ sure: 50, possible: 100 })
    expect(dordrecht?.sure).toBe(25)
  })

  it("draw no share and no baseline where none is given", () => {
    const [dordrecht] = shareBars([
      { municipality: "Dordrecht", low: 8, high: 8, label: "8", sentence: "Dordrecht: 8." }
    ])
    expect(dordrecht).not.toHaveProperty("share")
    expect(dordrecht).not.toHaveProperty("outline")
    expect(dordrecht?.sure).toBe(100)
  })
})
