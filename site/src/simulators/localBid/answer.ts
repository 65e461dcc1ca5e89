import { need, type NeedId } from "@woonzorg/drechtsteden/agenda2021"
import { lingehuusjes } from "@woonzorg/drechtsteden/lingehuusjes"
import { localBid } from "@woonzorg/drechtsteden/localBids2020"
import * as Result from "effect/Result"
import * as Coverage from "woonzorg/Coverage"
import * as LocalBid from "woonzorg/LocalBid"
import type * as Quantity from "woonzorg/Quantity"
import type * as Vocabulary from "woonzorg/Vocabulary"
import type { Range } from "../../charts/measure.js"
import { changesBetween } from "../comparison.js"
import type { Answered, Change } from "../simulator.js"
import { start, type Question } from "./question.js"

/** One cell of the table: its words, and how sure each of its parts is. */
export interface Bid {
  readonly id: string
  readonly words: string
  /** The municipality under this reading, if there is one. */
  readonly municipality?: string
  readonly candidates: ReadonlyArray<LocalBid.Candidate>
  readonly standings: ReadonlyArray<Coverage.Standing>
  readonly isJoint: boolean
  readonly restriction?: Vocabulary.Text
}

/** What counts on top of the bids for a product, under a condition. */
export interface OnTop {
  readonly name: string
  readonly product: NeedId
  readonly quantity: Quantity.Quantity
}

/** The bids for one product, with what counts on top of them, against the need. */
export interface Row {
  readonly product: NeedId
  readonly name: Vocabulary.Text
  readonly sums: Coverage.Sums
  readonly coverage: Coverage.Coverage
  readonly bids: ReadonlyArray<Bid>
  readonly onTop: ReadonlyArray<OnTop>
}

export interface Answer {
  readonly rows: ReadonlyArray<Row>
  /** The line that goes with every output of a reading that supposes more than is certain. */
  readonly supposition?: Vocabulary.Text
}

const fourIn = "housing-first"

/** How the rows of the table are cut: as they stand first, save the one that the question is about. */
export const variantsOf = ({ four }: Question): Readonly<Record<string, string>> => {
  const other = localBid.rows.find(({ product }) => product === fourIn)?.variants[1]
  return four === "footnote" || other === undefined ? {} : { [fourIn]: other.id }
}

/** What the reader counts on top of the bids. */
export const onTopOf = ({ lingehuusjes: counted }: Question): ReadonlyArray<OnTop> => {
  const { name, product, units } = lingehuusjes
  return counted === "within" ? [] : [{ name, product, quantity: units.value }]
}

const bidOf = (cell: LocalBid.Cell, conditions: ReadonlyArray<LocalBid.Condition>): Bid => {
  const { municipality, token } = cell
  const standings = token.parts.map((part) => Coverage.standing(cell, part, conditions))
  return {
    id: token.id,
    words: token.words.value,
    ...(municipality === undefined ? {} : { municipality }),
    candidates: token.candidates,
    standings: [...new Set(standings)],
    isJoint: token.joint !== undefined,
    ...(token.restriction === undefined ? {} : { restriction: token.restriction })
  }
}

const rowOf = (read: LocalBid.ReadRow, conditions: ReadonlyArray<LocalBid.Condition>, question: Question) =>
  Result.gen(function* () {
    // A row of the table is about a product that the agenda needs: a test says so.
    const { name, need: needed, product } = need(read.row.product as NeedId)
    const { years } = question
    const onTop = onTopOf(question).filter((more) => more.product === product)
    let sums = yield* Coverage.sums(read, conditions, { years })
    for (const { quantity } of onTop) sums = yield* Coverage.withMore(sums, quantity, "conditional")
    const coverage = yield* Coverage.against(needed.value, sums, { years })
    const bids = read.cells.map((cell) => bidOf(cell, conditions))
    return { product, name, sums, coverage, bids, onTop } satisfies Row
  })

/** Sets the bids of the table against the need, under one reading. */
export const answer = (question: Question): Answered<Answer> => {
  const result = Result.gen(function* () {
    const { conditions, rows, supposition } = yield* LocalBid.read(localBid, {
      attribution: question.attribution,
      joint: question.joint,
      variants: variantsOf(question)
    })
    const value: Answer = {
      rows: yield* Result.all(rows.map((row) => rowOf(row, conditions, question))),
      ...(supposition === undefined ? {} : { supposition })
    }
    return value
  })
  return Result.isSuccess(result)
    ? { _tag: "Answer", value: result.success }
    : { _tag: "Refusal", error: { _tag: result.failure._tag, message: result.failure.message } }
}

/** The rows that a change of one choice, with the others as they are, gives other numbers. */
export const changedBy = (
  question: Question,
  field: keyof Question
): ReadonlyArray<readonly [before: Row, after: Row]> => {
  const [before, after] = [answer({ ...question, [field]: start[field] }), answer(question)]
  if (before._tag === "Refusal" || after._tag === "Refusal") return []
  return before.value.rows.flatMap((row, index) => {
    const changed = after.value.rows[index]
    return changed === undefined || JSON.stringify(row.sums) === JSON.stringify(changed.sums)
      ? []
      : [[row, changed] as const]
  })
}

/**
 * What changes for each product in what is offered with a number. What has no upper bound in one of the two has no
 * difference that can be told, and is left out.
 */
export const changes = (before: Answer, after: Answer, lang: keyof Vocabulary.Text): ReadonlyArray<Change> => {
  const offered = ({ rows }: Answer) =>
    rows.flatMap(({ name, sums: { numbered } }) =>
      numbered.high === undefined
        ? []
        : [{ name: name[lang], spans: [[numbered.low, numbered.high]] satisfies ReadonlyArray<Range> }]
    )
  return changesBetween(offered(before), offered(after), true).filter(({ difference }) => difference !== undefined)
}
