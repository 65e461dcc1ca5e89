import type { YearLabels } from "../../charts/yearGrid.js"
import type { Texts } from "./words.js"

/** The words of the grid of years. */
export const gridLabels = (texts: Texts["words"]): YearLabels => ({
  municipality: texts.municipality,
  total: texts.total,
  more: texts.more,
  missed: texts.missed,
  early: texts.earlyYear,
  unknown: texts.unknown,
  swapped: texts.swap
})
