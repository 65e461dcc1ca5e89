import * as Result from "effect/Result"
import type * as Period from "woonzorg/Period"
import type * as PlacementPlan from "woonzorg/PlacementPlan"
import * as ProductDivision from "woonzorg/ProductDivision"
import type * as Quantity from "woonzorg/Quantity"
import type * as Rational from "woonzorg/Rational"
import type { Answered, Refusal } from "../simulator.js"
import { asked, boundsOf, indicatorsOf, type Facts, type Held } from "./division.js"
import { loadOf, type ProductId, type Question } from "./question.js"

/** What one municipality gets of one product. */
export interface Cell {
  readonly places: number
  /** Its exact part of this product alone, within what holds it. */
  readonly share: Rational.Rational
  readonly bound: PlacementPlan.Placement["bound"]
  readonly held?: Held
}

/** What one municipality gets. */
export interface Row {
  readonly municipality: string
  /** In the order of the columns. */
  readonly cells: ReadonlyArray<Cell>
  readonly places: number
  /** The places by what they weigh, and what would be fair of that. */
  readonly load: Rational.Rational
  readonly fair: Rational.Rational
}

/** What becomes of one product. */
export interface Column {
  readonly product: ProductId
  readonly unit: Quantity.Unit
  readonly need: number
  readonly placed: number
  readonly shortfall: number
  /** How much one place weighs. */
  readonly load: number
  /** How many places stand together in a facility that stays whole. */
  readonly facility?: number
  readonly isAtLeast: boolean
  readonly isYearly: boolean
  readonly block?: PlacementPlan.Block
}

export interface Answer {
  readonly way: Question["way"]
  readonly key: Question["key"]
  readonly years: number
  readonly columns: ReadonlyArray<Column>
  /** In the order of the agenda. */
  readonly rows: ReadonlyArray<Row>
  readonly ties: ReadonlyArray<ProductDivision.Tied>
  readonly unproved?: ProductDivision.Outcome["unproved"]
  /** The period that the inhabitants are of; absent where they do not count. */
  readonly vintage?: Period.Period
}

/** What the packages say of a refusal, as far as words about it need it. */
const refusalOf = (failure: { readonly _tag: string; readonly message: string }): Refusal => {
  const { _tag, message } = failure
  if (!("members" in failure && "needed" in failure)) return { _tag, message }
  return { _tag, message, members: failure.members as ReadonlyArray<string>, needed: Number(failure.needed) }
}

const columnsOf = (
  outcome: ProductDivision.Outcome,
  division: ProductDivision.ProductDivision,
  question: Question,
  facts: Facts
): ReadonlyArray<Column> =>
  outcome.products.flatMap(({ block, need, placed, shortfall, unit }, p) => {
    const stated = facts.needs.filter(({ product }) => question.products.includes(product))[p]
    if (stated === undefined) return []
    const { isAtLeast, isYearly, product } = stated
    const facility = division.products[p]?.facility
    return [
      {
        product,
        unit,
        need,
        placed,
        shortfall,
        load: loadOf(question, product),
        isAtLeast,
        isYearly,
        ...(facility === undefined || question.way === "bothTotals" ? {} : { facility }),
        ...(block === undefined ? {} : { block })
      }
    ]
  })

/** The table of municipalities and products, as the page shows it. */
export const answer = (question: Question, facts: Facts): Answered<Answer> => {
  const division = asked(question, facts)
  if (Result.isFailure(division)) return { _tag: "Refusal", error: refusalOf(division.failure) }
  const divided = ProductDivision.divide(division.success, indicatorsOf(facts))
  if (Result.isFailure(divided)) return { _tag: "Refusal", error: refusalOf(divided.failure) }
  const columns = columnsOf(divided.success, division.success, question, facts)
  const heldIn = boundsOf(question, facts)
  const held = columns.map(({ product }) => heldIn(product))
  const { members, ties, unproved } = divided.success
  const rows = facts.members.flatMap((municipality): ReadonlyArray<Row> => {
    const found = members.find(({ member }) => member === municipality)
    if (found === undefined) return []
    const cells = found.placements.map(({ bound, places, share }, p): Cell => {
      const own = held[p]?.find(({ member }) => member === municipality)
      return { places, share, bound, ...(own === undefined ? {} : { held: own }) }
    })
    const places = cells.reduce((all, cell) => all + cell.places, 0)
    return [{ municipality, cells, places, load: found.load, fair: found.fair }]
  })
  const { period } = facts.inhabitants
  const value: Answer = {
    way: question.way,
    key: question.key,
    years: question.years,
    columns,
    rows,
    ties,
    ...(unproved === undefined ? {} : { unproved }),
    ...(question.key === "equal" || period === undefined ? {} : { vintage: period })
  }
  return { _tag: "Answer", value }
}
