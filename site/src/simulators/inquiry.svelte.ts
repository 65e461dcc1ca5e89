import { onMount } from "svelte"
import { isSame, mostKept, type Asked, type Kept } from "./asked.js"
import type { Answered, Exchange, Simulator } from "./simulator.js"
import { noSteps, redone, taken, undone } from "./steps.js"

/** A question with the answer that belongs to it. */
export interface Settled<Question, Answer> {
  readonly question: Question
  readonly answered: Answered<Answer>
}

/** A question and its answer, where there is one. */
export interface Good<Question, Answer> {
  readonly question: Question
  readonly answer: Answer
}

const goodOf = <Question, Answer>(settled: Settled<Question, Answer> | undefined): Good<Question, Answer> | undefined =>
  settled?.answered._tag === "Answer" ? { question: settled.question, answer: settled.answered.value } : undefined

/**
 * The reader's work in a simulator: the question that is asked, its answer, what was kept to compare with, the way
 * back, and the address that says it all. An address that cannot be followed changes nothing and is kept as `problem`.
 */
export class Inquiry<Question extends object, Answer> {
  /** What the reader calls this calculation; empty where the reader gave no name. */
  name = $state("")
  readonly #simulator: Simulator<Question, Answer>
  #steps = $state.raw(noSteps<Question>({ question: {} as Question, kept: [] }))
  #settled: Settled<Question, Answer> | undefined = $state.raw()
  #good: Good<Question, Answer> | undefined = $state.raw()
  #keptAnswers: ReadonlyArray<Settled<Question, Answer>> = $state.raw([])
  #problem = $state("")
  #isBroken = $state(false)
  #written: string | undefined
  #exchange: Promise<Exchange<Question, Answer>> | undefined
  #loaded: Exchange<Question, Answer> | undefined = $state.raw()

  constructor(simulator: Simulator<Question, Answer>, first?: Answered<Answer>) {
    this.#simulator = simulator
    this.#steps = noSteps({ question: simulator.start, kept: [] })
    if (first === undefined) this.#answer()
    else this.#settle(simulator.start, first)
    onMount(() => {
      void this.#follow()
      const onHash = (): void => void this.#follow()
      addEventListener("hashchange", onHash)
      return () => removeEventListener("hashchange", onHash)
    })
  }

  get question(): Question {
    return this.#steps.present.question
  }

  get kept(): ReadonlyArray<Kept<Question>> {
    return this.#steps.present.kept
  }

  /** The last answer that could be given, with its question. */
  get good(): Good<Question, Answer> | undefined {
    return this.#good
  }

  /** What is wrong with the question as it is now, if anything. */
  get refusal() {
    const answered = this.#settled?.answered
    return answered?._tag === "Refusal" ? answered.error : undefined
  }

  /** Whether the answer to the question as it is now is still being worked out. */
  get isWorking(): boolean {
    return this.#settled?.question !== this.question
  }

  /** What was kept, each with its answer where there is one. */
  get keptGood(): ReadonlyArray<{ readonly kept: Kept<Question>; readonly good: Good<Question, Answer> | undefined }> {
    return this.kept.map((kept) => ({
      kept,
      good: goodOf(this.#keptAnswers.find(({ question }) => isSame(question, kept.question)))
    }))
  }

  /** What is wrong with the address, in words; empty where nothing is. */
  get problem(): string {
    return this.#problem
  }

  /** Whether a part of the site that is loaded on use could not be loaded. */
  get isBroken(): boolean {
    return this.#isBroken
  }

  /** What is loaded on use, once it is there. */
  get loaded(): Exchange<Question, Answer> | undefined {
    return this.#loaded
  }

  get canUndo(): boolean {
    return this.#steps.past.length > 0
  }

  get canRedo(): boolean {
    return this.#steps.future.length > 0
  }

  get canKeep(): boolean {
    return this.kept.length < mostKept && !this.kept.some(({ question }) => isSame(question, this.question))
  }

  /** What is loaded on use; nothing where that fails, which the reader is told. */
  readonly exchange = async (): Promise<Exchange<Question, Answer> | undefined> => {
    try {
      this.#exchange ??= this.#simulator.exchange()
      const exchange = await this.#exchange
      this.#isBroken = false
      this.#loaded = exchange
      return exchange
    } catch {
      this.#exchange = undefined
      this.#isBroken = true
      return undefined
    }
  }

  readonly change = (question: Question): void => this.#take({ question, kept: this.kept })

  readonly keep = (): void => {
    if (this.canKeep)
      this.#take({ question: this.question, kept: [...this.kept, { name: "", question: this.question }] })
  }

  readonly rename = (index: number, name: string): void =>
    this.#take({
      question: this.question,
      kept: this.kept.map((one, at) => (at === index ? { ...one, name } : one))
    })

  readonly drop = (index: number): void =>
    this.#take({ question: this.question, kept: this.kept.filter((_, at) => at !== index) })

  /** Makes a kept question the one to compare with. */
  readonly makeBaseline = (index: number): void => {
    const baseline = this.kept[index]
    if (baseline === undefined) return
    this.#take({
      question: this.question,
      kept: [baseline, ...this.kept.filter((_, at) => at !== index)]
    })
  }

  readonly undo = (): void => this.#walk(undone(this.#steps))

  readonly redo = (): void => this.#walk(redone(this.#steps))

  #take(asked: Asked<Question>): void {
    this.#walk(taken(this.#steps, asked, performance.now()))
  }

  #walk(steps: ReturnType<typeof noSteps<Question>>): void {
    this.#steps = steps
    this.#problem = ""
    this.#answer()
    void this.#writeAddress()
  }

  #answer(): void {
    const { question: current } = this
    this.#ask(current, (answered) => {
      if (current === this.question) this.#settle(current, answered)
    })
    for (const { question } of this.kept) {
      if (this.#keptAnswers.some((settled) => isSame(settled.question, question))) continue
      this.#ask(question, (answered) => {
        this.#keptAnswers = [...this.#keptAnswers, { question, answered }].slice(-2 * mostKept)
      })
    }
  }

  /** Hands over the answer at once where it can; a late answer to an old question is dropped. */
  #ask(question: Question, settle: (answered: Answered<Answer>) => void): void {
    const isWanted = (): boolean =>
      question === this.question || this.kept.some((kept) => isSame(kept.question, question))
    const answered = this.#simulator.answer(question, isWanted)
    if (!(answered instanceof Promise)) return settle(answered)
    void answered.then(
      (value) => isWanted() && settle(value),
      () =>
        isWanted() &&
        settle({ _tag: "Refusal", error: { _tag: "NotLoaded", message: this.#simulator.texts.notLoaded } })
    )
  }

  #settle(question: Question, answered: Answered<Answer>): void {
    this.#settled = { question, answered }
    this.#good = goodOf(this.#settled) ?? this.#good
  }

  async #follow(): Promise<void> {
    const { hash } = location
    if (hash === (this.#written ?? "")) return
    const exchange = await this.exchange()
    if (exchange === undefined || hash !== location.hash) return
    const followed = exchange.read(hash)
    if (followed._tag === "Refusal") {
      this.#problem = exchange.problem(followed.error)
      return
    }
    const kept = followed.value.kept.map((one) => ({
      ...one,
      question: this.#completed(one.question, exchange.fields)
    }))
    this.#written = hash
    this.#problem = ""
    // An address with nothing to compare is a question, not a wish to forget what was kept.
    const asked = {
      question: this.#completed(followed.value.question, exchange.fields),
      kept: kept.length === 0 ? this.kept : kept
    }
    this.#steps = taken(this.#steps, asked, performance.now())
    this.#answer()
    if (kept.length < this.kept.length) void this.#writeAddress()
  }

  /** What an address has no room for stays as the reader has it. */
  #completed(question: Question, fields: ReadonlyArray<keyof Question & string>): Question {
    return { ...this.question, ...Object.fromEntries(fields.map((field) => [field, question[field]])) }
  }

  async #writeAddress(): Promise<void> {
    const asked = this.#steps.present
    const exchange = await this.exchange()
    if (exchange === undefined || asked !== this.#steps.present) return
    this.#written = exchange.write(asked)
    history.replaceState(history.state, "", this.#written === "" ? location.pathname : this.#written)
  }
}
