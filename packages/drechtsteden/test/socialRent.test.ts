import { municipalities } from "@woonzorg/drechtsteden/region"
import { figures, withoutFigure } from "@woonzorg/drechtsteden/socialRent"
import { describe, expect, it } from "vitest"

const shares = (municipality: string) =>
  figures.filter((figure) => figure.municipality === municipality).map(({ share }) => share.value)

describe("Social rent", () => {
  it("has figures for eight municipalities and none for Alblasserdam: unknown, not zero", () => {
    const named = new Set(figures.map(({ municipality }) => municipality))
    expect(withoutFigure).toEqual(["Alblasserdam"])
    expect(municipalities.map(({ name }) => name).filter((name) => !named.has(name))).toEqual(withoutFigure)
    expect(figures.filter(({ share }) => share.value.percent <= 0)).toEqual([])
  })

  it("keeps figures that conflict", () => {
    expect(shares("Dordrecht").map(({ percent }) => percent)).toEqual([27.4, 34])
    expect(shares("Hardinxveld-Giessendam").map(({ percent }) => percent)).toEqual([27.8, 28])
    expect(shares("Papendrecht").map(({ percent }) => percent)).toEqual([28.8, 28])
  })

  it("says where a source gives no more than an upper end", () => {
    expect(shares("Hendrik-Ido-Ambacht")).toEqual([{ form: "below", percent: 23 }])
    expect(shares("Zwijndrecht")).toEqual([{ form: "below", percent: 36 }])
  })

  it("has ids of their own, in the stated order of the region", () => {
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length)
    const order = municipalities.map(({ name }) => name)
    const places = figures.map(({ municipality }) => order.indexOf(municipality))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it("of Hardinxveld-Giessendam is our division: 2,035 of 2,035, 549 and 4,726 dwellings", () => {
    const [division] = figures.filter(({ id }) => id === "hardinxveld-giessendam-fien-wonen")
    const dwellings = division?.dwellings?.value.low ?? 0
    expect(Math.round((dwellings / (dwellings + 549 + 4726)) * 1000) / 10).toBe(division?.share.value.percent)
  })
})
