import * as Schema from "effect/Schema"
import * as Codec from "../addressCodec.js"
import { ranges, start, type Question } from "./question.js"

export const { read, write } = Codec.addressCodec<Question>({
  version: 1,
  start,
  fields: {
    subject: Schema.Literals(["housingFirst", "temporaryLiving", "people", "own"]),
    own: Codec.whole(ranges.own),
    key: Schema.Literals(["inhabitants", "equal", "both"]),
    weight: Codec.whole(ranges.weight),
    method: Schema.Literals(["largestRemainder", "sainteLague"]),
    ties: Schema.Literals(["refuse", "statedOrder", "largerClaim", "lot"]),
    seed: Codec.whole(ranges.seed),
    area: Schema.Literals(["all", "surveyed"])
  }
})
