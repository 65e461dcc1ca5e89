import type { Range } from "../../charts/measure.js"
import { comparing } from "../../i18n/comparing.js"
import type { Lang } from "../../i18n/routes.js"
import { written } from "../../i18n/texts.js"
import { signedSpan } from "../../i18n/wording.js"
import type { Cell, Table } from "../../report/table.js"
import type { Comparison } from "../simulator.js"

const valueOf = ([low, high]: Range): Pick<Cell, "value"> => ({ value: low === high ? low : [low, high] })

const spanCell = (range: Range | undefined, lang: Lang): Cell => {
  if (range === undefined) return { text: comparing.apart[lang] }
  const [low, high] = range
  return { text: low === high ? written(low, lang) : `${written(low, lang)}–${written(high, lang)}`, ...valueOf(range) }
}

/** What was kept, what it is now, and the signed difference: a table for what leaves the page. */
export const comparisonTable = (comparison: Comparison, baseline: string, lang: Lang): ReadonlyArray<Table> =>
  comparison._tag === "Incomparable"
    ? []
    : [
        {
          id: "comparison",
          title: comparing.title[lang],
          columns: [
            { id: "name", title: comparing.compared[lang], kind: "words" },
            { id: "before", title: baseline, kind: "number" },
            { id: "after", title: comparing.now[lang], kind: "number" },
            { id: "difference", title: comparing.difference[lang], kind: "number" }
          ],
          rows: comparison.changes.map(({ after, before, difference, name }) => ({
            id: name,
            cells: [
              { text: name },
              spanCell(before, lang),
              spanCell(after, lang),
              difference === undefined ? { text: "–" } : { text: signedSpan(difference, lang), ...valueOf(difference) }
            ]
          }))
        }
      ]
