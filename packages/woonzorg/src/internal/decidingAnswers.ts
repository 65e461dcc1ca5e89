/** The fewest attributes whose answers make a tree of conditions come out one way, by iterative deepening. */

/** A condition on one attribute, by the indices of the answers that satisfy it. */
export interface Leaf {
  readonly attribute: number
  readonly satisfying: ReadonlySet<number>
}

/** A tree that holds when all, or one or more, of its parts hold; `negated` turns that round. */
export type Tree =
  | { readonly kind: "leaf"; readonly leaf: Leaf; readonly negated: boolean }
  | { readonly kind: "all" | "any"; readonly parts: ReadonlyArray<Tree> }

/** For each attribute that is used, one answer that decides; `unsettled` when the search was cut off. */
export type Found =
  | { readonly _tag: "Found"; readonly answers: ReadonlyMap<number, number> }
  | { readonly _tag: "None" }
  | { readonly _tag: "Unsettled" }

/** The same tree with its meaning turned round. */
export const negation = (tree: Tree): Tree =>
  tree.kind === "leaf"
    ? { ...tree, negated: !tree.negated }
    : { kind: tree.kind === "all" ? "any" : "all", parts: tree.parts.map(negation) }

type Allowed = ReadonlyMap<number, ReadonlyArray<number>>

interface Goals {
  readonly tree: Tree
  readonly rest: Goals | undefined
}

/**
 * A leaf narrows the answers of its attribute; of `all` every part becomes a goal; of `any` each part is tried. A
 * branch ends when an attribute has no answer left or when more attributes are used than the search may now use, so
 * the first answer found uses the fewest. `most` bounds the steps of the whole search.
 */
export const fewestAnswers = (tree: Tree, answerCounts: ReadonlyArray<number>, most: number): Found => {
  let steps = 0

  const satisfied = (
    goals: Goals | undefined,
    open: Goals | undefined,
    used: Allowed,
    budget: number
  ): Allowed | undefined => {
    if (++steps > most) return undefined
    if (goals === undefined) {
      if (open === undefined) return used
      // Choices come last: by then what is forced has narrowed the answers.
      const { rest, tree: choice } = open
      if (choice.kind === "leaf") return undefined
      for (const part of choice.parts) {
        const found = satisfied({ tree: part, rest: undefined }, rest, used, budget)
        if (found !== undefined) return found
      }
      return undefined
    }
    const { rest, tree: goal } = goals
    if (goal.kind === "leaf") {
      const { attribute, satisfying } = goal.leaf
      const before = used.get(attribute) ?? Array.from({ length: answerCounts[attribute] ?? 0 }, (_, index) => index)
      const left = before.filter((answer) => satisfying.has(answer) !== goal.negated)
      if (left.length === 0) return undefined
      const narrowed = new Map(used).set(attribute, left)
      return narrowed.size > budget ? undefined : satisfied(rest, open, narrowed, budget)
    }
    if (goal.kind === "any") return satisfied(rest, { tree: goal, rest: open }, used, budget)
    const more = goal.parts.reduceRight<Goals | undefined>((after, part) => ({ tree: part, rest: after }), rest)
    return satisfied(more, open, used, budget)
  }

  const within = (budget: number) => satisfied({ tree, rest: undefined }, undefined, new Map(), budget)
  // First whether it can be done at all: then each smaller budget is worth trying.
  let found = within(answerCounts.length)
  const budgets = found === undefined ? [] : answerCounts.map((_, budget) => budget)
  for (const budget of budgets) {
    const fewer = within(budget)
    if (fewer === undefined) continue
    found = fewer
    break
  }
  if (steps > most) return { _tag: "Unsettled" }
  if (found === undefined) return { _tag: "None" }
  return { _tag: "Found", answers: new Map([...found].map(([attribute, [answer = 0]]) => [attribute, answer])) }
}
