import { describe, expect, it } from "vitest"
import { answer } from "./answer.js"
import { certainBids } from "./bids.js"
import { start } from "./question.js"
import { facts } from "./facts.js"
import { textsOf } from "./words.js"
import { bidNote, measures, memberSentence } from "./sentences.js"

const { words } = textsOf("nl")

describe("the bids beside the division", () => {
  it("are those of temporary housing that certainly belong to one municipality and have no condition", () => {
    expect(certainBids("temporaryLiving").map(({ high, low, municipality }) => [municipality, low, high])).toEqual([
      ["Dordrecht", 30, 30],
      ["Hendrik-Ido-Ambacht", 1, 1]
    ])
  })

  it("are none for Housing First, where no bid is certain, nor for what nobody bids for", () => {
    expect(certainBids("housingFirst")).toEqual([])
    expect(certainBids("people")).toEqual([])
    expect(certainBids("own")).toEqual([])
  })

  it("stand in the chart and in the words of a municipality, and nowhere where nothing is certain", () => {
    const answered = answer({ ...start, subject: "temporaryLiving" }, facts)
    if (answered._tag === "Refusal") throw new Error(answered.error.message)
    const bids = certainBids("temporaryLiving")
    const drawn = measures(answered.value, "nl", bids)
    expect(drawn.filter(({ bid }) => bid !== undefined).map(({ municipality }) => municipality)).toEqual([
      "Dordrecht",
      "Hendrik-Ido-Ambacht"
    ])
    expect(drawn.find(({ municipality }) => municipality === "Dordrecht")?.sentence).toMatch(
      /, lokaal bod: 30, zeker\.$/
    )
    const [dordrecht] = answered.value.members
    expect(dordrecht && memberSentence(answered.value, dordrecht, "nl")).not.toMatch(/bod/)
  })

  it("come with a note that a bid is no promise, or that none is certain, only where there are bids", () => {
    expect(bidNote(certainBids("temporaryLiving"), words)).toMatch(/geen toezegging/)
    expect(bidNote([], words)).toMatch(/Van geen bod is zeker/)
    expect(bidNote(undefined, words)).toBeUndefined()
  })
})
