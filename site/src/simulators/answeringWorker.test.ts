import { describe, expect, it } from "vitest"
import { askingWorker } from "./answeringWorker.js"
import type { Answered } from "./simulator.js"

interface Message {
  readonly number: number
  readonly question: number
}

/** A worker whose answers the test gives itself. */
class Desk extends EventTarget {
  readonly asked: Array<Message> = []
  isTerminated = false

  postMessage(message: Message): void {
    this.asked.push(message)
  }

  terminate(): void {
    this.isTerminated = true
  }

  reply(answered: Answered<number>): void {
    const number = this.asked.at(-1)?.number
    this.dispatchEvent(new MessageEvent("message", { data: { number, answered } }))
  }
}

const open = () => {
  const desks: Array<Desk> = []
  const ask = askingWorker<number, number>(() => {
    const desk = new Desk()
    desks.push(desk)
    return desk as unknown as Worker
  })
  return { ask, desks }
}

const wanted = (): boolean => true
const good = (value: number): Answered<number> => ({ _tag: "Answer", value })

describe("A worker that answers", () => {
  it("starts at the first question, once, and answers in turn", async () => {
    const { ask, desks } = open()
    expect(desks).toHaveLength(0)
    const [one, two] = [ask(1, wanted), ask(2, wanted)]
    expect(desks.map(({ asked }) => asked.map(({ question }) => question))).toEqual([[1]])
    desks[0]?.reply(good(10))
    expect(await one).toEqual(good(10))
    desks[0]?.reply(good(20))
    expect(await two).toEqual(good(20))
    expect(desks).toHaveLength(1)
  })

  it("never works out what nobody waits for any more", async () => {
    const { ask, desks } = open()
    let newest = 1
    const asking = [1, 2, 3].map((question) => {
      newest = question
      return ask(question, () => question === newest)
    })
    desks[0]?.reply(good(1))
    await asking[0]
    desks[0]?.reply(good(3))
    expect(await asking[2]).toEqual(good(3))
    expect(desks[0]?.asked.map(({ question }) => question)).toEqual([1, 3])
  })

  it("that breaks down refuses by name, and is started anew", async () => {
    const { ask, desks } = open()
    const broken = ask(1, wanted)
    desks[0]?.dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" }))
    expect(await broken).toEqual({ _tag: "Refusal", error: { _tag: "WorkerBroken", message: "out of memory" } })
    expect(desks[0]?.isTerminated).toBe(true)
    const next = ask(2, wanted)
    desks[1]?.reply(good(20))
    expect(await next).toEqual(good(20))
  })

  it("takes no late answer for another question", async () => {
    const { ask, desks } = open()
    const one = ask(1, wanted)
    const old = desks[0]?.asked[0]
    desks[0]?.reply(good(1))
    await one
    const two = ask(2, wanted)
    desks[0]?.dispatchEvent(new MessageEvent("message", { data: { number: old?.number, answered: good(1) } }))
    desks[0]?.reply(good(2))
    expect(await two).toEqual(good(2))
  })
})
