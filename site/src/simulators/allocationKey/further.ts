import * as Result from "effect/Result"
import type * as Apportionment from "woonzorg/Apportionment"
import * as HousePath from "woonzorg/HousePath"
import * as Quantity from "woonzorg/Quantity"
import * as Scenario from "woonzorg/Scenario"
import type { Lang, Text } from "../../i18n/routes.js"
import { both, list, signedSpan } from "../../i18n/wording.js"
import type { Cell, Table } from "../../report/table.js"
import { allocation, divisions, weighed, type Facts } from "./allocation.js"
import { answer, type Answer, type Member } from "./answer.js"
import { fairnessLines, fairnessTable } from "./fairness.js"
import type { Question } from "./question.js"
import { atLowest, span, unitOf } from "./sentences.js"
import { tenths } from "./tenths.js"
import type { Texts } from "./words.js"

/** What can be opened under an answer, to look further. */
export type Kind = "fairness" | "methodsBeside" | "oneMore" | "epsilons" | "tenths"

/** What is found in sentences, and a table where there is more to see. */
export interface Further {
  readonly line: string
  readonly table?: Table
}

/** One column of outcomes side by side. */
interface Beside {
  readonly id: string
  readonly title: string
  readonly question: Question
}

/** The places of a member, with what that is more or less than it has now. */
const placesCell = ({ high, low }: Member, now: Member, lang: Lang): Cell => {
  const isSure = low === high && now.low === now.high
  const change = isSure && low !== now.low ? ` (${signedSpan([low - now.low, low - now.low], lang)})` : ""
  return { text: `${span(low, high, lang)}${change}`, value: low === high ? low : [low, high] }
}

/** Municipalities in the rows, questions in the columns, and below them how fair each outcome is. */
const sideBySide = (
  columns: ReadonlyArray<Beside>,
  { members }: Answer,
  facts: Facts,
  lang: Lang,
  words: Texts["words"]
): Table => {
  const answered = columns.map((column) => ({ ...column, answered: answer(column.question, facts) }))
  const lines = columns.map(({ question }) => fairnessLines(question, facts, lang))
  return {
    id: "beside",
    title: both(
      lang,
      "Onder de streep: hoe ver elke uitkomst van de precieze aandelen ligt. Lager is eerlijker.",
      "Below the line: how far each outcome is from the exact shares. Lower is fairer."
    ),
    columns: [
      { id: "municipality", title: words.municipality, kind: "words" },
      ...answered.map(({ id, title }) => ({ id, title, kind: "number" as const }))
    ],
    rows: [
      ...members.map((now) => ({
        id: now.municipality,
        cells: [
          { text: now.municipality },
          ...answered.map(({ answered }): Cell => {
            if (answered._tag === "Refusal") return { text: "–" }
            const member = answered.value.members.find(({ municipality }) => municipality === now.municipality)
            return member === undefined ? { text: "–" } : placesCell(member, now, lang)
          })
        ]
      })),
      ...(lines[0] ?? []).map(({ brief, id }, index) => ({
        id,
        ...(index === 0 ? { startsGroup: true } : {}),
        cells: [{ text: brief }, ...lines.map((all): Cell => all[index]?.short ?? { text: "–" })]
      }))
    ]
  }
}

/** Names that fit above a column. */
const brief: Readonly<Partial<Record<Question["method"], Text>>> = {
  droop: { nl: "Droop", en: "Droop" },
  ceilShare: { nl: "Naar boven", en: "Upwards" }
}

/** Why methods have no column: a sentence for each reason. */
const leftOut = (
  refused: ReadonlyArray<{ readonly title: string; readonly tag: string }>,
  lang: Lang
): ReadonlyArray<string> => {
  const reasons: Readonly<Record<string, Text>> = {
    TooFewPlaces: { nl: "te weinig om iedereen er één te geven", en: "too few to give everyone one" },
    DroopNeedsCounts: { nl: "deze sleutel telt niet in hele mensen", en: "this key does not count whole people" },
    BoundsNotDefined: {
      nl: "daarvoor is geen rekenregel met deze grenzen bekend",
      en: "no rule with these bounds is known for it"
    }
  }
  return [...new Set(refused.map(({ tag }) => tag))].map((tag) => {
    const names = list(
      refused.flatMap((one) => (one.tag === tag ? [one.title] : [])),
      lang
    )
    const reason = reasons[tag]?.[lang] ?? both(lang, "dat kan met deze keuzes niet", "not possible with these choices")
    return `${both(lang, "Niet in de tabel", "Not in the table")}: ${names} (${reason}).`
  })
}

const methodsBeside = (
  question: Question,
  value: Answer,
  facts: Facts,
  lang: Lang,
  { methods, words }: Texts
): Further => {
  const columns = methods.map(({ label, value: method }) => {
    const asked = { ...question, method }
    const answered = answer(asked, facts)
    return {
      id: method,
      title: brief[method]?.[lang] ?? label,
      question: asked,
      tag: answered._tag === "Refusal" ? answered.error._tag : undefined
    }
  })
  const refused = columns.flatMap(({ tag, title }) => (tag === undefined ? [] : [{ title, tag }]))
  return {
    line: [
      both(
        lang,
        "Dezelfde sleutel en dezelfde grenzen, steeds anders afgerond. Tussen haakjes: het verschil met wat u nu ziet.",
        "The same key and the same bounds, each time rounded differently. In brackets: the difference from what you see now."
      ),
      ...leftOut(refused, lang)
    ].join(" "),
    table: sideBySide(
      columns.filter(({ tag }) => tag === undefined),
      value,
      facts,
      lang,
      words
    )
  }
}

/** The three strengths that an answer is shown at, for the strength decides it. */
const epsilonsShown = [1, 10, 50] as const

const epsilons = (question: Question, value: Answer, facts: Facts, lang: Lang, { words }: Texts): Further => ({
  line: both(
    lang,
    "Hoe sterk een hoog cijfer verlaagt, is een keuze. Hier staan drie keuzes naast elkaar: wat er overblijft voor wie het meeste heeft.",
    "How strongly a high figure lowers a part is a choice. Here are three choices side by side: what is left for who has most."
  ),
  table: sideBySide(
    epsilonsShown.map((epsilon) => ({ id: String(epsilon), title: `${epsilon}%`, question: { ...question, epsilon } })),
    value,
    facts,
    lang,
    words
  )
})

/** How many places more are tried. */
const stepsAhead = 20

/** The division of what there is, and of one more each time. */
const upwards = (question: Question, value: Answer, facts: Facts): Scenario.Divisions["totals"] => {
  const asked = allocation(question, facts)
  if (Result.isFailure(asked)) return []
  const quantity = Quantity.between(value.from, value.from + stepsAhead, value.unit, value.rhythm)
  const { formula, indicators } = weighed(question, facts)
  const { figures: _, ...rest } = asked.success
  const divided = Scenario.divide({ seed: question.seed, allocation: { ...rest, formula, quantity } }, indicators)
  return Result.isSuccess(divided) ? divided.success.totals : []
}

const gainsOf = (before: Apportionment.Outcome, after: Apportionment.Outcome) =>
  after.outcomes.map(({ member, places }, index) => ({
    member,
    places: places - (before.outcomes[index]?.places ?? 0)
  }))

const lossesOf = ({ claims, totals }: Scenario.Divisions, value: Answer): ReadonlyArray<HousePath.Loss> => {
  const [first] = totals
  if (first === undefined) return []
  const { places: _, ...options } = first.options
  const path = HousePath.walk(claims, options, { from: value.from, until: value.from + stepsAhead })
  return Result.isSuccess(path) ? path.success.losses : []
}

const oneMore = (question: Question, value: Answer, facts: Facts, lang: Lang): Further => {
  const divided = divisions(question, facts)
  const totals = upwards(question, value, facts)
  const steps = totals.slice(1).map((after, index) => {
    const before = totals[index]
    const isOpen = before === undefined || before._tag === "Tied" || after._tag === "Tied"
    const gains = isOpen ? [] : gainsOf(before.outcome, after.outcome)
    return { total: after.total, isOpen, gains }
  })
  const losses = Result.isSuccess(divided) ? lossesOf(divided.success, value) : []
  const units = unitOf(value, 2, lang)
  const range = both(
    lang,
    `van ${value.from} tot en met ${value.from + stepsAhead} ${units}`,
    `from ${value.from} to ${value.from + stepsAhead} ${units}`
  )
  const line =
    losses.length === 0
      ? both(
          lang,
          `Er verliest niemand iets als er één bij komt, ${range}.`,
          `Nobody loses any when one is added, ${range}.`
        )
      : [
          ...losses.map((loss) => HousePath.text(loss, value.unit, lang)),
          both(
            lang,
            "Dat heet de paradox van Alabama. Het kan bij deze manier van afronden.",
            "That is called the Alabama paradox. It can happen with this way of rounding."
          )
        ].join(" ")
  const named = (gains: ReturnType<typeof gainsOf>, sign: 1 | -1): string =>
    gains
      .filter(({ places }) => places * sign > 0)
      .map(({ member, places }) => (places * sign === 1 ? member : `${member} (${places * sign})`))
      .join(", ") || "–"
  return {
    line,
    table: {
      id: "oneMore",
      title: both(lang, "Wie er één bij krijgt, en wie er één inlevert", "Who gets one more, and who gives one up"),
      columns: [
        { id: "places", title: both(lang, "Te verdelen", "To divide"), kind: "words" },
        { id: "wins", title: both(lang, "Krijgt erbij", "Gets one more"), kind: "words" },
        { id: "loses", title: both(lang, "Levert in", "Gives one up"), kind: "words" }
      ],
      rows: steps.map(({ gains, isOpen, total }) => ({
        id: String(total),
        cells: [
          { text: String(total), value: total },
          { text: isOpen ? both(lang, "gelijke stand, nog niet beslist", "tie, not decided yet") : named(gains, 1) },
          { text: isOpen ? "–" : named(gains, -1) }
        ]
      }))
    }
  }
}

const fairness = (question: Question, value: Answer, facts: Facts, lang: Lang, { words }: Texts): Further => {
  const line =
    value.openTies.length > 0
      ? both(
          lang,
          "Er is nog een gelijke stand. Beslis die eerst bij ‘Wat als gemeenten evenveel recht hebben?’.",
          "There is a tie still. First decide it under ‘What if municipalities have the same right?’."
        )
      : both(
          lang,
          "Eén maat voor eerlijk bestaat niet. Hier staan de bekendste. We meten aan wat de sleutel zelf zou geven, zonder grenzen. Lager is eerlijker.",
          "There is no single measure of fairness. Here are the best known. We measure against what the key itself would give, without bounds. Lower is fairer."
        )
  return { line: [line, ...atLowest(value, lang)].join(" "), table: fairnessTable(question, facts, lang, words) }
}

const tables = { fairness, methodsBeside, oneMore, epsilons, tenths }

/** What is shown when the reader looks further; nothing where it cannot be worked out. */
export const further = (
  kind: Kind,
  question: Question,
  value: Answer,
  facts: Facts,
  lang: Lang,
  texts: Texts
): Further | undefined => tables[kind](question, value, facts, lang, texts)
