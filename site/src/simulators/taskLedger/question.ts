import type * as YearPlan from "woonzorg/YearPlan"
import type { SimulatorRoute } from "../../i18n/routes.js"
import type { absences, differences, keys, methods, settlements, subjects, tieRules } from "./choices.js"

export const route: SimulatorRoute = {
  id: "taskLedger",
  path: { nl: "/simulaties/jaren/", en: "/en/simulations/years/" },
  name: { nl: "Over de jaren", en: "Over the years" },
  title: { nl: "Wie krijgt in welk jaar hoeveel?", en: "Who gets how many in which year?" },
  description: {
    nl: "Verdeel elk jaar dezelfde woningen. Zie hoe de losse woningen wisselen, wie voor- of achterloopt, en wat een later begin, een ruil of een vergoeding betekent.",
    en: "Divide the same dwellings every year. See how the odd ones change hands, who is ahead or behind, and what a later start, a swap or a compensation means."
  },
  place: 3
}

/** What the reader knows of a municipality in the years before the key, in order; nothing where it is not known. */
export interface EarlyYears {
  readonly member: string
  readonly places: ReadonlyArray<number | undefined>
}

/** Everything that the reader can choose; the answer follows from it. */
export interface Question {
  /** What is divided each year: the dwellings of the agenda, or a number of the reader. */
  readonly subject: (typeof subjects)[number]
  /** Used when `subject` is "own". */
  readonly own: number
  readonly key: (typeof keys)[number]
  /** Percentage of the weight that goes to inhabitants, used when `key` is "both". */
  readonly weight: number
  readonly first: number
  readonly years: number
  readonly method: (typeof methods)[number]
  readonly ties: (typeof tieRules)[number]
  /** Number of the first lot, used when `ties` is "lot". */
  readonly seed: number
  /** Percentage of a backlog or lead that survives into the next year. */
  readonly survives: number
  /** Percentage of it that is caught up in that year. */
  readonly catchUp: number
  /** The municipality that does nothing at first, or nobody. */
  readonly late: string
  readonly lateYears: number
  /** Whether others take its places over in those years, used when somebody is late. */
  readonly absent: (typeof absences)[number]
  readonly settle: (typeof settlements)[number]
  /** Places that someone may be ahead or behind before anything is settled, used unless `settle` is "carry". */
  readonly band: number
  /** Euros for one place, used when `settle` is "money". */
  readonly price: number
  /** Social dwellings for one place, used when `settle` is "stock". */
  readonly dwellings: number
  /** Each in a calendar year. */
  readonly swaps: ReadonlyArray<YearPlan.AgreedSwap>
  /** How many years there are before the key counts. */
  readonly before: number
  /** What each does in those years, in the order of the agenda; who is not in it is not known at all. */
  readonly early: ReadonlyArray<EarlyYears>
  readonly difference: (typeof differences)[number]
}

export const nobody = "nobody"

export const start: Question = {
  subject: "housingFirst",
  own: 40,
  key: "inhabitants",
  weight: 50,
  first: 2027,
  years: 9,
  method: "largestRemainder",
  ties: "lot",
  seed: 1,
  survives: 100,
  catchUp: 100,
  late: nobody,
  lateYears: 2,
  absent: "takenOver",
  settle: "carry",
  band: 0,
  price: 10_000,
  dwellings: 2,
  swaps: [],
  before: 0,
  early: [],
  difference: "booked"
}

/** The municipality that the reader looks at first. */
export const firstChosen = "Dordrecht"

/** The numbers that the fields accept. */
export const ranges = {
  own: { min: 1, max: 1000 },
  weight: { min: 0, max: 100, step: 5 },
  first: { min: 2021, max: 2050 },
  years: { min: 1, max: 20 },
  seed: { min: 1, max: 999 },
  survives: { min: 0, max: 100, step: 10 },
  catchUp: { min: 0, max: 100, step: 10 },
  lateYears: { min: 1, max: 10 },
  band: { min: 0, max: 10 },
  price: { min: 1, max: 1_000_000 },
  dwellings: { min: 1, max: 20 },
  /** How many swaps there is room for, and places in one of them. */
  swaps: { min: 0, max: 12 },
  swapped: { min: 1, max: 100 },
  before: { min: 0, max: 5 },
  earlyPlaces: { min: 0, max: 1000 }
} as const

/** The years before the key as far as the question has them, without what comes after. */
export const earlyOf = ({ before, early }: Question, member: string): ReadonlyArray<number | undefined> => {
  const known = early.find((one) => one.member === member)?.places ?? []
  return Array.from({ length: before }, (_, index) => known[index])
}

/** The calendar years in which the key counts. */
export const keyYears = ({ before, first, years }: Question): ReadonlyArray<number> =>
  Array.from({ length: Math.max(0, years - before) }, (_, index) => first + before + index)
