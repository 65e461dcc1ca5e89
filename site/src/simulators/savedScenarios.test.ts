import { describe, expect, it } from "vitest"
import { save, savedTexts, type Store } from "./savedScenarios.js"

/** Keeps texts as a browser does, up to a number of them. */
class Shelf implements Store {
  readonly #texts = new Map<string, string>()
  readonly #room: number
  readonly #error: string

  constructor(room = Infinity, error = "QuotaExceededError") {
    this.#room = room
    this.#error = error
  }

  get length(): number {
    return this.#texts.size
  }

  key(index: number): string | null {
    return [...this.#texts.keys()][index] ?? null
  }

  getItem(key: string): string | null {
    return this.#texts.get(key) ?? null
  }

  setItem(key: string, text: string): void {
    if (!this.#texts.has(key) && this.#texts.size >= this.#room) throw new DOMException("no", this.#error)
    this.#texts.set(key, text)
  }

  removeItem(key: string): void {
    this.#texts.delete(key)
  }
}

const written = (text: string, hash = text) => ({ text, hash: hash.padEnd(64, "0") })

const textsIn = (store: Store, simulator: string): ReadonlyArray<string> =>
  savedTexts(store, simulator)
    .map(({ text }) => text)
    .toSorted()

describe("What a reader saves on a device", () => {
  it("is found again, for its own simulator only", () => {
    const shelf = new Shelf()
    expect(save(shelf, "allocationKey", written("Twee"))).toBe("saved")
    expect(save(shelf, "allocationKey", written("Een"))).toBe("saved")
    expect(save(shelf, "localBid", written("Elders"))).toBe("saved")
    shelf.setItem("woonzorg.scheme", "dark")
    expect(textsIn(shelf, "allocationKey")).toEqual(["Een", "Twee"])
    expect(textsIn(shelf, "localBid")).toEqual(["Elders"])
  })

  it("stands there once: the same choices under another name take its place", () => {
    const shelf = new Shelf()
    save(shelf, "allocationKey", written("Een", "abc"))
    save(shelf, "allocationKey", written("Beter", "abc"))
    expect(textsIn(shelf, "allocationKey")).toEqual(["Beter"])
  })

  it("is refused where there is no room, or where the browser does not allow it", () => {
    expect(save(new Shelf(0), "allocationKey", written("Een"))).toBe("full")
    expect(save(new Shelf(0, "SecurityError"), "allocationKey", written("Een"))).toBe("blocked")
  })
})
