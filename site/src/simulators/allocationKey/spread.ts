import * as Result from "effect/Result"
import type * as Sensitivity from "woonzorg/Sensitivity"
import type * as UncertainFigure from "woonzorg/UncertainFigure"
import type { Measure } from "../../charts/measure.js"
import type { Lang } from "../../i18n/routes.js"
import { written } from "../../i18n/texts.js"
import { both } from "../../i18n/wording.js"
import type { Cell, Table } from "../../report/table.js"
import type { Asking } from "../sensitivity.js"
import { divisions, weighed, type Facts } from "./allocation.js"
import type { Answer, Member } from "./answer.js"
import type { Question } from "./question.js"
import { span, unitOf } from "./sentences.js"

/** What may be otherwise: the weights of the key, or the numbers of inhabitants. */
export type Unsettled = "weightings" | "figures"

/** What the reader supposes: how far inhabitants can be off, in per cent, and what is drawn. */
export interface Supposed extends Sensitivity.Sample {
  readonly percent: number
}

/** How many are drawn: enough to find what each can get, and over in a moment. */
export const startSupposed: Supposed = { percent: 2, size: 1000, seed: 1 }

export const supposedRanges = {
  percent: { min: 1, max: 20 },
  size: { min: 100, max: 5000, step: 100 },
  seed: { min: 1, max: 999 }
} as const

/** The inhabitants of each who takes part, so many per cent lower and higher, in whole people. */
export const inhabitantsWithin = (
  percent: number,
  members: ReadonlyArray<string>,
  { inhabitants }: Facts
): UncertainFigure.UncertainFigure => ({
  indicator: inhabitants.id,
  values: inhabitants.values
    .filter(({ member }) => members.includes(member))
    .map(({ member, value: { value } }) => ({
      member,
      low: Math.round((value * (100 - percent)) / 100),
      high: Math.round((value * (100 + percent)) / 100)
    }))
})

/** What to ask of the model; nothing where there is no division to ask it of. */
export const spreadAsked = (
  kind: Unsettled,
  question: Question,
  facts: Facts,
  { percent, seed, size }: Supposed
): Asking | undefined => {
  const divided = divisions(question, facts)
  const options = Result.isSuccess(divided) ? divided.success.totals[0]?.options : undefined
  if (options === undefined) return undefined
  const division = { ...weighed(question, facts), options, sample: { seed, size } }
  const { members } = division.formula
  return kind === "weightings"
    ? { _tag: "Weightings", ...division }
    : { _tag: "Figures", ...division, uncertain: [inhabitantsWithin(percent, members, facts)] }
}

/** Everything that a spread is shown with. */
export interface Spread {
  readonly line: string
  readonly measures: ReadonlyArray<Measure>
  readonly table: Table
}

/** What a member has now, at the total that was asked of. */
export const nowOf = ({ spans }: Member) => ({ low: spans[0]?.[0] ?? 0, high: spans[0]?.[1] ?? 0 })

/** What a member can have, and the least and most that it has now or had in what was tried. */
export interface Ranged<Range> {
  readonly member: Member
  readonly found: Range
  readonly range: Range
}

/** What was found beside the members of the answer. The outcome of now is one of those tried: a sample need not hold it. */
export const ranged = <Range extends { readonly member: string; readonly least: number; readonly most: number }>(
  all: ReadonlyArray<Range>,
  { members }: Answer
): ReadonlyArray<Ranged<Range>> =>
  all.flatMap((found) => {
    const member = members.find(({ municipality }) => municipality === found.member)
    if (member === undefined) return []
    const { high, low } = nowOf(member)
    const range = { ...found, least: Math.min(found.least, low), most: Math.max(found.most, high) }
    return [{ member, found, range }]
  })

/** A row of the chart: from the least to the most, with what there is now as the thin line. */
export const measureOf = (
  member: Member,
  { least, most }: { readonly least: number; readonly most: number },
  value: Answer,
  lang: Lang
): Measure => {
  const now = nowOf(member)
  const [range, present] = [span(least, most, lang), span(now.low, now.high, lang)]
  return {
    municipality: member.municipality,
    low: least,
    high: most,
    shareLow: now.low,
    shareHigh: now.high,
    label: range,
    sentence: both(
      lang,
      `${member.municipality}: ${range} ${unitOf(value, most, lang)}, nu ${present}.`,
      `${member.municipality}: ${range} ${unitOf(value, most, lang)}, now ${present}.`
    )
  }
}

export const numberCell = (count: number, lang: Lang): Cell => ({ text: written(count, lang), value: count })

export const nowCell = (member: Member, lang: Lang): Cell => {
  const { high, low } = nowOf(member)
  return { text: span(low, high, lang), value: low === high ? low : [low, high] }
}
