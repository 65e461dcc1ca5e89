import type { Answered } from "./simulator.js"

interface Asking<Question> {
  readonly number: number
  readonly question: Question
}

interface Answering<Answer> {
  readonly number: number
  readonly answered: Answered<Answer>
}

/** What `worker.ts` of a simulator does: answer whatever the page asks. Only plain data goes to and fro. */
export const answerInWorker = <Question, Answer>(answer: (question: Question) => Answered<Answer>): void => {
  addEventListener("message", ({ data }: MessageEvent<Asking<Question>>) => {
    postMessage({ number: data.number, answered: answer(data.question) } satisfies Answering<Answer>)
  })
}

/**
 * Asks a worker, one question at a time. A question that nobody waits for any more when its turn comes is dropped;
 * its promise never settles. A worker that breaks down is started anew for the next question.
 */
export const askingWorker = <Question, Answer>(start: () => Worker) => {
  interface Waiting extends Asking<Question> {
    readonly isWanted: () => boolean
    readonly settle: (answered: Answered<Answer>) => void
  }
  let worker: Worker | undefined
  let busy: Waiting | undefined
  let waiting: ReadonlyArray<Waiting> = []
  let count = 0

  const finish = (answered: Answered<Answer>): void => {
    busy?.settle(answered)
    busy = undefined
    next()
  }

  const started = (): Worker => {
    const one = start()
    one.addEventListener("message", ({ data }: MessageEvent<Answering<Answer>>) => {
      if (data.number === busy?.number) finish(data.answered)
    })
    one.addEventListener("error", (event) => {
      one.terminate()
      worker = undefined
      finish({ _tag: "Refusal", error: { _tag: "WorkerBroken", message: event.message } })
    })
    return one
  }

  const next = (): void => {
    if (busy !== undefined) return
    waiting = waiting.filter(({ isWanted }) => isWanted())
    const [first, ...rest] = waiting
    if (first === undefined) return
    busy = first
    waiting = rest
    worker ??= started()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage({ number: first.number, question: first.question } satisfies Asking<Question>)
  }

  return (question: Question, isWanted: () => boolean): Promise<Answered<Answer>> =>
    new Promise((settle) => {
      waiting = [...waiting, { number: count++, question, isWanted, settle }]
      next()
    })
}
