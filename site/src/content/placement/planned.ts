import * as Result from "effect/Result"
import * as PlacementExplanation from "woonzorg/PlacementExplanation"
import type * as PlacementPlan from "woonzorg/PlacementPlan"
import * as Rational from "woonzorg/Rational"
import type { StackedRow } from "../../charts/stacked.js"
import { placement as words } from "../../i18n/placement.js"
import type { Lang } from "../../i18n/routes.js"
import { rules } from "../../i18n/rules.js"
import { fill, written } from "../../i18n/texts.js"
import { list } from "../../i18n/wording.js"
import { numberColumn, textRow, wordColumn, type Table } from "../../report/table.js"
import { numeral } from "../decimal.js"
import { invented } from "../invented.js"
import { members, offers, plainPlan, plan } from "./example.js"

const sum = (counts: ReadonlyArray<number>): number => counts.reduce((all, count) => all + count, 0)

const sizesText = (sizes: ReadonlyArray<number>, lang: Lang): string => sizes.join(` ${words.or[lang]} `)

/** What is needed and what each municipality can take. */
export const bidsTable = (lang: Lang): Table => ({
  id: "bids",
  title: words.bidsTable[lang],
  columns: [
    wordColumn("product", words.product[lang]),
    numberColumn("need", words.need[lang]),
    wordColumn("sizes", words.sizes[lang]),
    ...members(lang).map((member) => wordColumn(member, member))
  ],
  rows: offers.map(({ bound, counts, name, need, sizes }) =>
    textRow(name[lang], [
      name[lang],
      written(need, lang),
      sizes === undefined ? words.anySize[lang] : sizesText(sizes, lang),
      ...counts.map((count) => fill((bound === "maximum" ? words.atMost : words.offered)[lang], { count }))
    ])
  )
})

/** What fits of each product. */
export const fitting = (lang: Lang) => {
  const { products } = plan(lang)
  return {
    title: fill(words.planPicture[lang], {
      placed: sum(products.map(({ placed }) => placed)),
      needed: sum(products.map(({ need }) => need))
    }),
    rows: products.map(({ need, placed, product, shortfall }): StackedRow & { readonly label: string } => ({
      name: product,
      parts: [placed, shortfall],
      label: fill(words.label[lang], { placed, need })
    }))
  }
}

/** What each municipality gets of each product, beside its fair part. */
export const planTable = (lang: Lang): Table => {
  const planned = plan(lang)
  return {
    id: "plan",
    title: words.planTable[lang],
    columns: [
      wordColumn("municipality", rules.municipality[lang]),
      ...planned.products.map(({ product }) => numberColumn(product, product)),
      numberColumn("total", rules.total[lang]),
      numberColumn("fair", words.fair[lang])
    ],
    rows: planned.members.map(({ fair, load, member, placements }) =>
      textRow(member, [
        member,
        ...placements.map(({ places }) => written(places, lang)),
        numeral(load, lang),
        numeral(fair, lang)
      ])
    )
  }
}

/** What blocks, and why each municipality gets what it gets, as the package says it. */
export const reasons = (lang: Lang) => {
  const planned = plan(lang)
  return {
    products: planned.products.map((one) => PlacementExplanation.ofProduct(one, lang)),
    members: planned.members.map((one) => PlacementExplanation.ofMember(one, lang))
  }
}

/** The goals in the order in which they decide, by the names that the package gives them. */
export const goals = {
  shortfall: words.goalShortfall,
  missing: words.goalMissing,
  beyondOffers: words.goalBeyondOffers,
  deviation: words.goalDeviation,
  squares: words.goalSquares,
  outside: words.goalOutside
} as const satisfies Readonly<Record<keyof PlacementPlan.Objective, (typeof words)[keyof typeof words]>>

/** The goals with what the plan of the example reaches of each. */
export const goalsTable = (lang: Lang): Table => {
  const { objective } = plan(lang)
  const ids = Object.keys(goals) as ReadonlyArray<keyof typeof goals>
  return {
    id: "goals",
    title: words.goalsTable[lang],
    columns: [
      wordColumn("order", words.order[lang]),
      wordColumn("goal", words.goal[lang]),
      numberColumn("value", words.value[lang])
    ],
    rows: ids.map((id, index) => {
      const value = objective[id]
      return textRow(id, [
        String(index + 1),
        goals[id][lang],
        typeof value === "number" ? written(value, lang) : numeral(value, lang)
      ])
    })
  }
}

/** The product that comes in whole facilities, with and without that demand. */
export const wholeFacilities = (lang: Lang) => {
  const [{ sizes = [] }] = offers
  const named = sizesText(sizes, lang)
  const all = [true, false].map((isWhole) => ({ isWhole, outcome: plan(lang, { isWhole }).products[0] }))
  const left = (isWhole: boolean): number => all.find((one) => one.isWhole === isWhole)?.outcome?.shortfall ?? 0
  const product = all[0]?.outcome?.product ?? ""
  const table: Table = {
    id: "whole",
    title: fill(words.wholeTable[lang], { product, more: left(true) - left(false) }),
    columns: [
      wordColumn("size", words.size[lang]),
      numberColumn("placed", words.placed[lang]),
      numberColumn("left", words.left[lang])
    ],
    rows: all.map(({ isWhole, outcome }) =>
      textRow(String(isWhole), [
        isWhole ? fill(words.inWholes[lang], { sizes: named }) : words.inAny[lang],
        written(outcome?.placed ?? 0, lang),
        written(outcome?.shortfall ?? 0, lang)
      ])
    )
  }
  return { lead: fill(words.wholeLead[lang], { product, sizes: named }), table }
}

const tied = { counts: [1, 1], need: 5 } as const

/** What it means that a plan is exact, on the example and on a tie. */
export const exactness = (lang: Lang): ReadonlyArray<string> => {
  const { deviationAtLeast, isExact, uniqueness } = plan(lang)
  if (!isExact || uniqueness !== "unique") throw new Error("The page says that the plan of its example is exact.")
  const refused = Result.getOrThrow(Result.flip(plainPlan(tied.counts, tied.need, lang)))
  if (refused._tag !== "TiedPlans") throw refused
  const [first] = refused.ties
  return [
    fill(words.exactHere[lang], { deviation: numeral(deviationAtLeast, lang) }),
    fill(words.exactTie[lang], {
      names: list(
        refused.ties.map(({ member }) => member),
        lang
      ),
      need: tied.need,
      least: first?.least ?? 0,
      most: first?.most ?? 0
    })
  ]
}

/** Numbers by which one place more costs one a place: the tests of the package have them too. */
const paradox = { counts: [27, 5, 28], needs: [5, 6] } as const

/** What a plan does not promise: a fair part, and that more places cost nobody one. */
export const broken = (lang: Lang) => {
  const distance = ({ fair, load }: PlacementPlan.MemberOutcome): number =>
    Math.abs(Rational.toNumber(Rational.subtract(load, fair)))
  const [first, ...others] = plan(lang).members
  if (first === undefined) throw new Error("The example has no municipalities.")
  const furthest = others.reduce((one, other) => (distance(other) > distance(one) ? other : one), first)
  const [before = [], after = []] = paradox.needs.map((need) =>
    Result.getOrThrow(plainPlan(paradox.counts, need, lang)).members.map(({ placements }) => placements[0]?.places ?? 0)
  )
  const loser = before.findIndex((places, index) => (after[index] ?? 0) < places)
  const table: Table = {
    id: "paradox",
    title: fill(words.brokenTable[lang], {
      more: paradox.needs[1] - paradox.needs[0],
      name: invented(loser, lang),
      before: before[loser] ?? 0,
      after: after[loser] ?? 0
    }),
    columns: [
      wordColumn("municipality", rules.municipality[lang]),
      numberColumn("claim", words.claim[lang]),
      ...paradox.needs.map((places) => numberColumn(`of${places}`, fill(words.getsOf[lang], { places })))
    ],
    rows: paradox.counts.map((claim, index) =>
      textRow(String(index), [
        invented(index, lang),
        written(claim, lang),
        written(before[index] ?? 0, lang),
        written(after[index] ?? 0, lang)
      ])
    )
  }
  return {
    totals: fill(words.brokenTotals[lang], {
      name: furthest.member,
      got: numeral(furthest.load, lang),
      fair: numeral(furthest.fair, lang)
    }),
    table
  }
}
