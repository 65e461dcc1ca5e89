import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { costOf, network, solve, type Arc, type Flow } from "../../src/internal/minimumCostFlow.ts"

/** An arc of which the unit after so many costs `slope(so many)`, which never falls. */
const arc = (from: number, to: number, slope: (units: number) => number): Arc => ({
  from,
  to,
  cost: (units) => BigInt(Array.from({ length: units }, (_, i) => slope(i)).reduce((sum, one) => sum + one, 0)),
  slopeAbove: (units) => BigInt(slope(units)),
  slopeBelow: (units) => BigInt(slope(units - 1)),
  breakAbove: (units) => units + 1,
  breakBelow: (units) => units - 1
})

const flowOf = (arcs: number, nodes: number, lower: ReadonlyArray<number>, upper: ReadonlyArray<number>): Flow => ({
  units: Array.from({ length: arcs }, () => 0),
  prices: Array.from({ length: nodes }, () => 0n),
  lower: [...lower],
  upper: [...upper]
})

describe("A flow of least cost", () => {
  it("worked out by hand: three units over a cheap road for one and a dear one", () => {
    const roads = network([arc(0, 1, () => 1), arc(0, 1, () => 4)], [3, -3])
    const flow = flowOf(2, 2, [0, 0], [1, 5])
    expect(solve(roads, flow)).toBeUndefined()
    expect(flow.units).toEqual([1, 2])
    expect(costOf(roads, flow)).toBe(9n)
  })

  it("names the side of a cut that there is too little room for", () => {
    const roads = network([arc(0, 1, () => 0), arc(1, 2, () => 0)], [3, 0, -3])
    expect(solve(roads, flowOf(2, 3, [0, 0], [3, 2]))).toEqual({ nodes: [true, true, false] })
  })

  it("costs no more than any other flow, also when it starts from another one", () => {
    const bound = fc.integer({ min: 0, max: 3 })
    const road = fc.record({ base: fc.integer({ min: -4, max: 4 }), rise: bound, lower: bound, room: bound })
    // 0 → 1, 0 → 2, 1 → 2, 1 → 3, 2 → 3: what goes over the first and the third says the rest.
    const ends = [
      [0, 1],
      [0, 2],
      [1, 2],
      [1, 3],
      [2, 3]
    ] as const
    fc.assert(
      fc.property(fc.tuple(road, road, road, road, road), fc.integer({ min: 0, max: 6 }), (roads, supply) => {
        const arcs = ends.map(([from, to], i) =>
          arc(from, to, (units) => (roads[i]?.base ?? 0) + (roads[i]?.rise ?? 0) * units)
        )
        const graph = network(arcs, [supply, 0, 0, -supply])
        const lower = roads.map((one) => one.lower)
        const upper = roads.map((one) => one.lower + one.room)
        const all = Array.from({ length: 49 }, (_, i) => [i % 7, Math.floor(i / 7)] as const)
          .map(([first, across]) => [first, supply - first, across, first - across, supply - first + across])
          .filter((units) => units.every((one, i) => one >= (lower[i] ?? 0) && one <= (upper[i] ?? 0)))
          .map((units) => costOf(graph, { ...flowOf(5, 4, lower, upper), units }))
        const flow = flowOf(5, 4, lower, upper)
        const cut = solve(graph, flow)
        expect(cut === undefined).toBe(all.length > 0)
        if (cut !== undefined) return
        const least = all.reduce((best, cost) => (cost < best ? cost : best))
        expect(costOf(graph, flow)).toBe(least)
        // A dearer first road: the old flow and its prices are the start.
        const dearer = network([arc(0, 1, () => 9), ...arcs.slice(1)], [supply, 0, 0, -supply])
        const fresh = flowOf(5, 4, lower, upper)
        solve(dearer, flow)
        solve(dearer, fresh)
        expect(costOf(dearer, flow)).toBe(costOf(dearer, fresh))
      })
    )
  })
})
