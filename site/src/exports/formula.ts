// What a spreadsheet may read as a formula: =, +, - and @, in plain, full-width and small forms.
const signs = "=+\\-@＝＋－＠﹦﹢﹣﹫"

// Blanks and characters that cannot be seen do not keep a spreadsheet from it.
const atStart = new RegExp(`^(?:[\\t\\r\\n]|[\\s\\p{Z}\\p{C}]*[${signs}])`, "u")

// A program that splits at another separator makes a new cell of what comes after it.
const afterSeparator = new RegExp(`([,;|\\t\\r\\n]["\\s]*)(?=[${signs}])`, "gu")

/** Whether a spreadsheet may read a text as a formula. */
export const isFormulaLike = (text: string): boolean => atStart.test(text)

/**
 * A text that stays a text in every spreadsheet: an apostrophe stands before what would be a formula, as the OWASP
 * advises.
 */
export const inert = (text: string): string => {
  const inside = text.replace(afterSeparator, "$1'")
  return isFormulaLike(text) ? `'${inside}` : inside
}
