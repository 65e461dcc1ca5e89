import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Asked } from "./asked.js"
import { noSteps, redone, taken, undone, type Steps } from "./steps.js"

interface Question {
  readonly places: number
  readonly key: string
}

const asked = (places: number, key = "equal"): Asked<Question> => ({ question: { places, key }, kept: [] })

describe("The steps of a reader", () => {
  it("go back one by one, and forward again", () => {
    const two = taken(taken(noSteps(asked(1)), asked(1, "both"), 0), asked(3, "both"), 5_000)
    expect(undone(two).present).toEqual(asked(1, "both"))
    expect(undone(undone(two)).present).toEqual(asked(1))
    expect(redone(undone(two)).present).toEqual(asked(3, "both"))
  })

  it("make one step of a slider that is dragged", () => {
    const dragged = [2, 3, 4].reduce((steps, places) => taken(steps, asked(places), places * 10), noSteps(asked(1)))
    expect(dragged.present).toEqual(asked(4))
    expect(undone(dragged).present).toEqual(asked(1))
  })

  it("make two steps of two movements of one slider", () => {
    const moved = taken(taken(noSteps(asked(1)), asked(2), 0), asked(3), 10_000)
    expect(undone(moved).present).toEqual(asked(2))
  })

  it("make a step of every choice that is no slider, however fast they follow each other", () => {
    const chosen = taken(taken(noSteps(asked(1)), asked(1, "both"), 0), asked(1, "inhabitants"), 1)
    expect(undone(chosen).present).toEqual(asked(1, "both"))
  })

  it("take back what was kept, too", () => {
    const kept = { ...asked(1), kept: [{ name: "A", question: asked(1).question }] }
    expect(undone(taken(noSteps(asked(1)), kept, 0)).present).toEqual(asked(1))
  })

  it("are none where nothing changes", () => {
    const steps = noSteps(asked(1))
    expect(taken(steps, asked(1), 0)).toBe(steps)
    expect(undone(steps).present).toBe(steps.present)
    expect(redone(steps).present).toBe(steps.present)
  })

  it("lead back to where the reader came from, whatever was done", () => {
    const changes = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.constantFrom("equal", "both"), fc.nat({ max: 5_000 })))
    fc.assert(
      fc.property(changes, (all) => {
        let at = 0
        const end = all.reduce<Steps<Question>>(
          (steps, [places, key, wait]) => {
            at += wait
            return taken(steps, asked(places, key), at)
          },
          noSteps(asked(0))
        )
        let back = end
        for (const _ of end.past) back = undone(back)
        expect(back.present).toEqual(asked(0))
        expect(back.past).toEqual([])
        let again = back
        for (const _ of back.future) again = redone(again)
        expect(again.present).toEqual(end.present)
        expect(again.past).toEqual(end.past)
      })
    )
  })
})
