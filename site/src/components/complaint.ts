import type { Typed } from "./typedNumber.js"
import type { Lang } from "../i18n/routes.js"
import { fields, fill, written } from "../i18n/texts.js"

/** What a field says in its complaints. */
export interface Spoken {
  /** The allowed range in words. */
  readonly range: string
  readonly step: number
  /** The last good value, which stays in use. */
  readonly value: number
  readonly lang: Lang
}

/** What is wrong with what a reader typed, what was expected, and what is used meanwhile; nothing when all is well. */
export const complaint = (typed: Typed, text: string, { range, step, value, lang }: Spoken): string | undefined => {
  const values = { text: text.trim(), range, value: written(value, lang) }
  switch (typed._tag) {
    case "Number":
      return undefined
    case "Empty":
      return fill(fields.empty[lang], values)
    case "NotANumber":
      return fill(fields.notANumber[lang], values)
    case "OutOfRange":
      return fill(fields.outOfRange[lang], values)
    case "OffStep":
      return fill(fields.offStep[lang], { ...values, step: written(step, lang), near: written(typed.near, lang) })
  }
}
