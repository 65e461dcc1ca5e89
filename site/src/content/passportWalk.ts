import type * as Citation from "woonzorg/Citation"

/** One step on the way to a value: the name of a field, or of an item in a list. */
export type Step = string

/** Something with a passport, and the way that leads to it. */
export interface Held {
  readonly path: ReadonlyArray<Step>
  /** The objects on the way, outermost first; the last one holds the value. */
  readonly owners: ReadonlyArray<object>
  /** The value that the passport is of: of a bare passport, the object that it stands in. */
  readonly value: unknown
  readonly passport: Citation.Passport
  /** False where a passport stands in an object without being the passport of one value. */
  readonly isSourced: boolean
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

const isPassport = (value: unknown): value is Citation.Passport =>
  isObject(value) && (value["_tag"] === "Cited" || value["_tag"] === "Assumed")

const isSourced = (value: unknown): value is Citation.Sourced<unknown> =>
  isObject(value) && "value" in value && isPassport(value["passport"])

const namedBy = ["id", "product", "member", "municipality"] as const

const stepTo = (key: string, child: unknown, isItem: boolean): Step => {
  if (!isItem) return key
  const name = isObject(child)
    ? namedBy.map((field) => child[field]).find((found) => typeof found === "string")
    : undefined
  return typeof name === "string" ? name : String(Number(key) + 1)
}

interface Place {
  readonly path: ReadonlyArray<Step>
  readonly order: ReadonlyArray<number>
  readonly owners: ReadonlyArray<object>
  readonly node: unknown
}

const compareOrder = (one: ReadonlyArray<number>, other: ReadonlyArray<number>): number => {
  const at = one.findIndex((position, index) => position !== other[index])
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1)
}

/**
 * Everything with a passport under some modules, each once, in the order in which it stands there.
 *
 * What can be reached in several ways is named by the shortest, so that a new export does not rename it.
 */
export const held = (modules: Readonly<Record<string, unknown>>): ReadonlyArray<Held> => {
  const seen = new Set<unknown>()
  const found: Array<Held & Pick<Place, "order">> = []
  let level: ReadonlyArray<Place> = [{ path: [], order: [], owners: [], node: modules }]
  while (level.length > 0) {
    const next: Array<Place> = []
    for (const { node, order, owners, path } of level) {
      // Two things may rest on one passport, so a passport counts for each place where it stands.
      if (isPassport(node)) {
        found.push({ path, order, owners, value: owners.at(-1), passport: node, isSourced: false })
        continue
      }
      if (!isObject(node) || seen.has(node)) continue
      seen.add(node)
      if (isSourced(node)) {
        found.push({ path, order, owners, value: node.value, passport: node.passport, isSourced: true })
        next.push({ path, order: [...order, 0], owners, node: node.value })
        continue
      }
      for (const [index, [key, child]] of Object.entries(node).entries()) {
        const step = stepTo(key, child, Array.isArray(node))
        const holder = Array.isArray(node) ? owners : [...owners, node]
        next.push({ path: [...path, step], order: [...order, index], owners: holder, node: child })
      }
    }
    level = next
  }
  return found.toSorted((one, other) => compareOrder(one.order, other.order))
}
