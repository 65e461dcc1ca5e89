import { onTopOf, variantsOf } from "./answer.js"
import type { Question } from "./question.js"

const plain = `  const sums = Result.getOrThrow(Coverage.sums(read, conditions, { years }))`

const withLingehuusjes = `  const bids = Result.getOrThrow(Coverage.sums(read, conditions, { years }))
  // No source says that the Lingehuusjes come on top of the bid: it is a supposition.
  const sums =
    read.row.product === lingehuusjes.product
      ? Result.getOrThrow(Coverage.withMore(bids, lingehuusjes.units.value, "conditional"))
      : bids`

/** The TypeScript that gives the same answer: a line for every product. */
export const code = (question: Question): string => {
  const isMore = onTopOf(question).length > 0
  return `import { need, type NeedId } from "@woonzorg/drechtsteden/agenda2021"
${isMore ? 'import { lingehuusjes } from "@woonzorg/drechtsteden/lingehuusjes"\n' : ""}import { localBid } from "@woonzorg/drechtsteden/localBids2020"
import * as Result from "effect/Result"
import * as Coverage from "woonzorg/Coverage"
import * as LocalBid from "woonzorg/LocalBid"

const years = ${question.years}
const { conditions, rows } = Result.getOrThrow(
  LocalBid.read(localBid, {
    attribution: "${question.attribution}",
    joint: "${question.joint}",
    variants: ${JSON.stringify(variantsOf(question))}
  })
)

for (const read of rows) {
  const { name, need: needed } = need(read.row.product as NeedId)
${isMore ? withLingehuusjes : plain}
  const { reaches } = Result.getOrThrow(Coverage.against(needed.value, sums, { years }))
  console.log(name.nl, sums.numbered.low, sums.numbered.high ?? "or more", reaches)
}
`
}
