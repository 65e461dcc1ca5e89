import * as Schema from "effect/Schema"
import * as Codec from "../addressCodec.js"
import { ranges, start, type Question } from "./question.js"

export const { read, write } = Codec.addressCodec<Question>({
  version: 1,
  start,
  fields: {
    attribution: Schema.Literals(["certainOnly", "mostLikely"]),
    four: Schema.Literals(["footnote", "bid"]),
    joint: Schema.Literals(["once", "each"]),
    years: Codec.whole(ranges.years)
  }
})
