import { describe, expect, it } from "vitest"
import * as Apportionment from "woonzorg/Apportionment"
import * as Rational from "woonzorg/Rational"
import { languages } from "../../i18n/routes.js"
import { counterExamples, harmed, type CounterExample, type Moment } from "./counterExamples.js"
import { counterSentence, counterTable } from "./counterWords.js"
import { methods } from "./methods.js"
import { promises } from "./promises.js"

const all = methods.flatMap(({ id }) =>
  counterExamples(id).map((counter) => ({ id, counter, promise: counter.promise }))
)

const changes = ({ members }: CounterExample) =>
  members.flatMap(([before, after]) =>
    after === undefined
      ? []
      : [
          {
            grown: after.claim / before.claim,
            claimed: after.claim - before.claim,
            gained: after.places - before.places
          }
        ]
  )

const isBeyondShare = ({ places, share }: Moment): boolean => Math.abs(places - Rational.toNumber(share)) >= 1

/** Whether the numbers break the promise, by its definition. */
const breaks: Readonly<Record<CounterExample["promise"], (counter: CounterExample) => boolean>> = {
  quota: ({ members }) => members.some(([before]) => isBeyondShare(before)),
  house: (counter) =>
    (counter.places[1] ?? 0) === counter.places[0] + 1 &&
    changes(counter).every(({ claimed }) => claimed === 0) &&
    changes(counter).some(({ gained }) => gained < 0),
  ownClaim: (counter) => {
    const moved = changes(counter).filter(({ claimed }) => claimed !== 0)
    return moved.length === 1 && (moved[0]?.claimed ?? 0) > 0 && (moved[0]?.gained ?? 0) < 0
  },
  populationPair: (counter) =>
    changes(counter).some((one) =>
      changes(counter).some((other) => one.grown > other.grown && one.gained < 0 && other.gained > 0)
    ),
  coherent: (counter) => changes(counter).some(({ gained }) => gained !== 0),
  scaleFree: (counter) =>
    new Set(changes(counter).map(({ grown }) => grown)).size === 1 &&
    changes(counter).some(({ gained }) => gained !== 0)
}

describe("The counter-examples", () => {
  it.each(methods)("of $id are there for each promise that it does not always keep, and for no other", ({ id }) => {
    const broken = promises.filter((promise) => Apportionment.properties[id][promise.id].holds === "not always")
    const shown = counterExamples(id).map(({ promise }) => promise)
    expect(shown.toSorted()).toEqual(broken.map((promise) => promise.id).toSorted())
  })

  it.each(all)("of $id break the promise $promise by its definition", ({ counter, promise }) => {
    expect(breaks[promise](counter)).toBe(true)
    expect(harmed(counter).length).toBeGreaterThan(0)
  })

  it.each(all)("of $id say in both languages who pays for $promise", ({ counter }) => {
    for (const lang of languages) {
      const { columns, rows, title } = counterTable(counter, lang)
      expect(title).toBe(counterSentence(counter, lang))
      expect(title).toMatch(/^\p{Lu}.*\.$/u)
      expect(title).not.toMatch(/[{}@]/)
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length)
    }
  })

  it("show the Alabama paradox: a sixth place takes one from the second", () => {
    const house = counterExamples("largestRemainder").find(({ promise }) => promise === "house")
    expect(house && counterSentence(house, "nl")).toBe("Er komt een plek bij, en Gemeente B gaat van 1 naar 0.")
  })
})
