import * as Result from "effect/Result"
import * as Scenario from "woonzorg/Scenario"
import { download, fileName } from "../../exports/download.js"
import type { Lang } from "../../i18n/routes.js"
import { comparing } from "../../i18n/comparing.js"
import { exchanging } from "../../i18n/exchanging.js"
import { fill } from "../../i18n/texts.js"
import type { Report } from "../../report/report.js"
import type { Table } from "../../report/table.js"
import { isSame } from "../asked.js"
import type { Inquiry } from "../inquiry.svelte.js"
import { dayOf, particularsOf } from "../particulars.js"
import { save, savedTexts } from "../savedScenarios.js"
import { openingOf, writtenOf, type Opening } from "../scenarioText.js"
import type { Exchange, Picture, Simulator } from "../simulator.js"
import { versions } from "../versions.js"
import { comparisonTable } from "./comparisonTable.js"
import { notices, refusalOf } from "./openedSentences.js"

type Content = Uint8Array<ArrayBuffer> | Blob | string

/** What happened to a file or a saved scenario that was opened, a line each. */
export interface Outcome {
  readonly isOpened: boolean
  readonly said: ReadonlyArray<string>
}

/** A scenario that was saved on this device. */
export interface Saved {
  readonly key: string
  readonly opening: Opening
}

// A scenario with every figure that fits on the page is far smaller.
const mostBytes = 1_000_000

/** What leaves and enters the page: the address, the report and the scenario of an answer, as files and on the device. */
export class Leaving<Question extends object, Answer> {
  readonly simulator: Simulator<Question, Answer>
  readonly inquiry: Inquiry<Question, Answer>
  readonly exchange: Exchange<Question, Answer>
  readonly #lang: Lang
  /** Counts what was saved on this device or thrown away, so that the list is read anew. */
  #changes = $state(0)

  constructor(
    simulator: Simulator<Question, Answer>,
    inquiry: Inquiry<Question, Answer>,
    exchange: Exchange<Question, Answer>,
    lang: Lang
  ) {
    this.simulator = simulator
    this.inquiry = inquiry
    this.exchange = exchange
    this.#lang = lang
  }

  get name(): string {
    return this.inquiry.name || this.simulator.title
  }

  /** The whole address of the question as it is now. */
  get address(): string {
    const { kept, question } = this.inquiry
    return location.origin + location.pathname + this.exchange.write({ question, kept })
  }

  /** Whether the address says everything that the answer rests on. */
  get isWhole(): boolean {
    const { question } = this.inquiry
    const outside = Object.keys(question).filter((name) => !this.exchange.fields.some((field) => field === name))
    return (outside as Array<keyof Question>).every((name) => isSame(question[name], this.simulator.start[name]))
  }

  get scenario(): Scenario.Scenario {
    const { good, question } = this.inquiry
    return {
      schemaVersion: Scenario.schemaVersion,
      name: this.name,
      asOf: dayOf(new Date()),
      versions,
      ...this.exchange.partOf(good?.question ?? question)
    }
  }

  /** Everything about the last good answer. */
  readonly report = async (): Promise<Report | undefined> => {
    const { good } = this.inquiry
    if (good === undefined) return undefined
    const { address, name, scenario } = this
    const { hash } = await writtenOf(scenario)
    const report = this.exchange.report(good.question, good.answer)
    return {
      ...report,
      tables: [...report.tables, ...this.#comparison],
      question: this.simulator.title,
      name,
      particulars: particularsOf(scenario, hash, address, this.#lang)
    }
  }

  /** What was kept beside what there is now, where the reader compares. */
  get #comparison(): ReadonlyArray<Table> {
    const { good, keptGood } = this.inquiry
    const [baseline] = keptGood
    if (good === undefined || baseline?.good === undefined || isSame(baseline.good.question, good.question)) return []
    const name = baseline.kept.name || comparing.baseline[this.#lang]
    return comparisonTable(this.exchange.compare(baseline.good.answer, good.answer), name, this.#lang)
  }

  get pictures(): ReadonlyArray<Picture> {
    const { good, keptGood } = this.inquiry
    return good === undefined ? [] : this.exchange.pictures(good.question, good.answer, keptGood[0]?.good?.answer)
  }

  get code(): string {
    const { good, question } = this.inquiry
    return this.exchange.code(good?.question ?? question)
  }

  /** Makes a file of the answer and saves it; says what was done, or why it could not be. */
  readonly save = async (
    extension: string,
    type: string,
    make: (report: Report) => Promise<Content> | Content,
    part = ""
  ): Promise<string> => {
    try {
      const report = await this.report()
      if (report === undefined) return exchanging.noOutcome[this.#lang]
      const file = fileName(part === "" ? report : { ...report, name: `${part} ${report.name}` }, extension)
      download(file, await make(report), type)
      return fill(exchanging.saved[this.#lang], { file })
    } catch (cause) {
      return fill(exchanging.notSaved[this.#lang], { why: cause instanceof Error ? cause.message : String(cause) })
    }
  }

  /** Saves the outcome as a workbook, or as text that every spreadsheet reads. */
  readonly saveTable = (kind: "xlsx" | "csv"): Promise<string> =>
    kind === "xlsx"
      ? this.save(kind, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", async (report) => {
          const { xlsxOf } = await import("../../exports/xlsx.js")
          return xlsxOf(report)
        })
      : this.save(kind, "text/csv;charset=utf-8", async (report) => {
          const { csvOf } = await import("../../exports/csv.js")
          return csvOf(report)
        })

  readonly savePicture = ({ drawing, measure, name }: Picture, kind: "svg" | "png"): Promise<string> => {
    const make = async (report: Report): Promise<Content> => {
      const [{ pictureOf }, { pngOf }, { typeface }] = await Promise.all([
        import("../../exports/chartPicture.js"),
        import("../../exports/picture.js"),
        import("../../exports/typeface.js")
      ])
      const letters = await typeface()
      const picture = await pictureOf({
        report,
        drawing,
        measure,
        ...(letters === undefined ? {} : { typeface: letters })
      })
      return kind === "svg" ? picture.svg : pngOf(picture.svg, picture)
    }
    return this.save(kind, kind === "svg" ? "image/svg+xml" : "image/png", make, name)
  }

  readonly saveScenario = (): Promise<string> =>
    this.save("json", "application/json", async () => (await writtenOf(this.scenario)).text)

  /** What was saved on this device, each as it is opened. */
  get saved(): Promise<ReadonlyArray<Saved>> {
    const texts = this.#changes >= 0 ? savedTexts(localStorage, this.simulator.id) : []
    return Promise.all(texts.map(async ({ key, text }) => ({ key, opening: await openingOf(text) })))
  }

  /** Saves the scenario on this device; says what was done, or why it could not be. */
  readonly saveHere = async (): Promise<string> => {
    const outcome = save(localStorage, this.simulator.id, await writtenOf(this.scenario))
    this.#changes += 1
    const words = { saved: exchanging.savedHere, full: exchanging.hereFull, blocked: exchanging.hereBlocked }[outcome]
    return fill(words[this.#lang], { name: this.name })
  }

  readonly forget = (key: string): void => {
    localStorage.removeItem(key)
    this.#changes += 1
  }

  /** Asks the question of a scenario, whole or not at all. */
  readonly open = (opened: Scenario.Opened): Outcome => {
    const question = this.exchange.questionOf(opened.scenario)
    if (Result.isFailure(question))
      return { isOpened: false, said: [question.failure, exchanging.notOpened[this.#lang]] }
    const { name } = opened.scenario
    this.inquiry.name = name === this.simulator.title ? "" : name
    this.inquiry.change(question.success)
    return { isOpened: true, said: [fill(exchanging.opened[this.#lang], { name }), ...notices(opened, this.#lang)] }
  }

  readonly openFile = async (file: File): Promise<Outcome> => {
    if (file.size > mostBytes) {
      return { isOpened: false, said: [exchanging.fileTooLarge[this.#lang], exchanging.notOpened[this.#lang]] }
    }
    const opening = await openingOf(await file.text())
    return opening._tag === "Unreadable"
      ? { isOpened: false, said: [...refusalOf(opening.error, this.#lang), exchanging.notOpened[this.#lang]] }
      : this.open(opening.opened)
  }
}
