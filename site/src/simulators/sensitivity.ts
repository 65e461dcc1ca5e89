import * as Result from "effect/Result"
import type * as AllocationKey from "woonzorg/AllocationKey"
import type * as Apportionment from "woonzorg/Apportionment"
import * as BidInfluence from "woonzorg/BidInfluence"
import type * as Formula from "woonzorg/Formula"
import type * as LocalBid from "woonzorg/LocalBid"
import type * as Sensitivity from "woonzorg/Sensitivity"
import * as UncertainFigure from "woonzorg/UncertainFigure"
import * as Weighting from "woonzorg/Weighting"
import type { Answered } from "./simulator.js"

/** A division of which one thing is not settled. */
interface Division {
  readonly formula: Formula.Formula
  readonly indicators: ReadonlyArray<AllocationKey.Indicator>
  readonly options: Apportionment.Options
  readonly sample: Sensitivity.Sample
}

/** What can be asked of an outcome: how much hangs on the weights, on the figures, or on each bid. */
export type Asking =
  | (Division & { readonly _tag: "Weightings" })
  | (Division & { readonly _tag: "Figures"; readonly uncertain: ReadonlyArray<UncertainFigure.UncertainFigure> })
  | {
      readonly _tag: "Bids"
      readonly bid: LocalBid.LocalBid
      readonly reading: LocalBid.Reading
      readonly questions: ReadonlyArray<BidInfluence.Question>
    }

export type Found =
  | { readonly _tag: "Weightings"; readonly ranges: Weighting.Ranges }
  | { readonly _tag: "Figures"; readonly ranges: UncertainFigure.Ranges }
  | { readonly _tag: "Bids"; readonly influences: ReadonlyArray<BidInfluence.BidInfluence> }

const found = (asking: Asking): Result.Result<Found, { readonly _tag: string; readonly message: string }> => {
  switch (asking._tag) {
    case "Weightings": {
      const { formula, indicators, options, sample } = asking
      const all = Weighting.ranges(formula, indicators, options, sample)
      return Result.map(all, (ranges) => ({ _tag: "Weightings", ranges }))
    }
    case "Figures": {
      const { formula, indicators, options, sample, uncertain } = asking
      const all = UncertainFigure.ranges(formula, indicators, uncertain, options, sample)
      return Result.map(all, (ranges) => ({ _tag: "Figures", ranges }))
    }
    case "Bids": {
      const { bid, questions, reading } = asking
      const all = Result.all(questions.map((question) => BidInfluence.ofBids(bid, reading, question)))
      return Result.map(all, (influences) => ({ _tag: "Bids", influences }))
    }
  }
}

/** How much an outcome hangs on what is not settled, or why that cannot be worked out. */
export const sensitivity = (asking: Asking): Answered<Found> =>
  Result.match(found(asking), {
    onSuccess: (value): Answered<Found> => ({ _tag: "Answer", value }),
    onFailure: ({ _tag, message }): Answered<Found> => ({ _tag: "Refusal", error: { _tag, message } })
  })
