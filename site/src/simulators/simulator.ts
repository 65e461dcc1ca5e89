import type * as Result from "effect/Result"
import type * as Scenario from "woonzorg/Scenario"
import type { Text } from "../i18n/routes.js"
import type { ShellTexts } from "../i18n/shell.js"
import type { Report, ReportInput } from "../report/report.js"
import type { Drawing } from "../charts/chartSheet.js"
import type { Range } from "../charts/measure.js"
import type { Table } from "../report/table.js"
import type { AddressProblem, Read } from "./addressCodec.js"
import type { Asked } from "./asked.js"

/** What went wrong, as plain data: the name of the error and what it says. */
export interface Refusal {
  readonly _tag: string
  readonly message: string
  /** Whom it is about, where it is about some. */
  readonly members?: ReadonlyArray<string>
  /** How many there are, and how many it would take. */
  readonly places?: number
  readonly needed?: number
  /** The year in which, or the number of years after which. */
  readonly year?: number
}

export type Answered<Answer> =
  | { readonly _tag: "Answer"; readonly value: Answer }
  | { readonly _tag: "Refusal"; readonly error: Refusal }

/** A question that is worth asking, and what to look at in its answer. */
export interface ReadyMade<Question> {
  readonly title: Text
  readonly look: Text
  /** What differs from the start. */
  readonly question: Partial<Question>
  /** What it is compared with, where the difference is what to look at. */
  readonly against?: Partial<Question>
  /** What it is laid beside instead, by name, where that is more than one; the first is the baseline. */
  readonly beside?: ReadonlyArray<{ readonly name: Text; readonly question: Partial<Question> }>
}

/** A ready-made question in the language of the page. */
export interface Looked<Question> {
  readonly look: string
  readonly question: Partial<Question>
}

/** What the reader should know before using an answer. */
export interface Caution {
  readonly text: string
  /** Whether nobody may miss it: the answer rests on a supposition. */
  readonly isStrong?: boolean
}

/** What one row has in two answers: nothing where it takes no part. */
export interface Change {
  readonly name: string
  readonly before?: Range
  readonly after?: Range
  /** From the lowest to the highest that the difference can be. */
  readonly difference?: Range
}

/** Two answers side by side, or why they cannot be compared. */
export type Comparison =
  | { readonly _tag: "Changes"; readonly sentence: string; readonly changes: ReadonlyArray<Change> }
  | { readonly _tag: "Incomparable"; readonly sentence: string }

/** One figure about a whole answer, to lay beside that of another. */
export interface Figure {
  readonly name: string
  readonly text: string
}

/** A chart as a picture of its own: what it shows, as plain data. */
export interface Picture {
  readonly id: string
  readonly name: string
  /** What it counts, as a sentence. */
  readonly measure: string
  readonly drawing: Drawing
}

/** What of a simulator is loaded on use: everything that goes in and out of the page. */
export interface Exchange<Question extends object, Answer> {
  /** What an address has room for. */
  readonly fields: ReadonlyArray<keyof Question & string>
  readonly read: (hash: string) => Read<Question>
  readonly write: (asked: Asked<Question>) => string
  readonly problem: (problem: AddressProblem) => string
  /** What the reader should know before using the answer. */
  readonly cautions: (question: Question, answer: Answer) => ReadonlyArray<Caution>
  /** Why there is no answer, and what to do. */
  readonly refusal: (refusal: Refusal) => string
  readonly compare: (before: Answer, after: Answer) => Comparison
  /** Figures about an answer as a whole; the same ones, in the same order, for each answer. */
  readonly figures?: (question: Question, answer: Answer) => ReadonlyArray<Figure>
  /** Why a row has what it has, a paragraph each. */
  readonly why?: (question: Question, answer: Answer, row: string) => ReadonlyArray<string>
  /** Every choice of the reader in words. */
  readonly inputs: (question: Question) => ReadonlyArray<ReportInput>
  /** Everything that a file says about the answer, save the particulars that the shell knows. */
  readonly report: (question: Question, answer: Answer) => Omit<Report, "name" | "particulars" | "question">
  readonly pictures: (question: Question, answer: Answer, baseline: Answer | undefined) => ReadonlyArray<Picture>
  /** The seed, and the parts of a scenario that this question is. */
  readonly partOf: (question: Question) => Omit<Scenario.Scenario, "asOf" | "name" | "schemaVersion" | "versions">
  /** The question that a scenario asks, or why this simulator cannot ask it, in words. */
  readonly questionOf: (scenario: Scenario.Scenario) => Result.Result<Question, string>
  /** The TypeScript that gives the same answer. */
  readonly code: (question: Question) => string
}

/** What of a simulator is settled when the site is built, in the language of the page. */
export interface SimulatorFrame<Question> {
  /** The name of its folder. */
  readonly id: string
  /** What stands in every simulator, in and around the answer. */
  readonly texts: ShellTexts
  readonly title: string
  readonly readyMade: ReadonlyArray<Looked<Question>>
  /** What the reader should know before using the first answer. */
  readonly firstCautions: ReadonlyArray<Caution>
}

/** What a simulator tells the shell, in one language: the question, its answer, and how both are said. */
export interface Simulator<Question extends object, Answer> extends SimulatorFrame<Question> {
  readonly start: Question
  /** At once, or from a worker where it takes over 10 ms; what is not wanted any more may be left unanswered. */
  readonly answer: (question: Question, isWanted: () => boolean) => Answered<Answer> | Promise<Answered<Answer>>
  readonly finding: (answer: Answer) => string
  readonly scope: (question: Question, answer: Answer) => string
  readonly table: (question: Question, answer: Answer) => Table
  readonly exchange: () => Promise<Exchange<Question, Answer>>
}
