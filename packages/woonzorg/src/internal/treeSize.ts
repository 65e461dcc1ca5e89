/** How large and how deep something from outside is, found without recursion, before anything else reads it. */

export interface TreeLimits {
  /** Levels of parts within each other. */
  readonly levels: number
  /** Parts in all. */
  readonly parts: number
  /** Levels of lists and objects within each other, whatever they are. */
  readonly nesting: number
}

/** What exceeds the limits, if anything does. What lies under `part` or in `parts` is a level below. */
export const treeExcess = (input: unknown, limits: TreeLimits): "levels" | "parts" | undefined => {
  const waiting: Array<readonly [value: unknown, level: number, nesting: number]> = [[input, 1, 0]]
  let parts = 1
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, level, nesting] = next
    if (typeof value !== "object" || value === null) continue
    if (level > limits.levels || nesting > limits.nesting) return "levels"
    for (const [key, child] of Object.entries(value)) {
      const below: ReadonlyArray<unknown> | undefined =
        key === "part" ? [child] : key === "parts" && Array.isArray(child) ? child : undefined
      parts += below?.length ?? 0
      if (parts > limits.parts) return "parts"
      if (below === undefined) waiting.push([child, level, nesting + 1])
      else for (const part of below) waiting.push([part, level + 1, nesting + 2])
    }
  }
  return undefined
}
