/** Writes an integer with a separator between groups of three digits; the sign, if any, stays in front. */
export const grouped = (integer: number | bigint | string, separator: string): string =>
  String(integer).replace(/\B(?=(\d{3})+$)/g, separator)

/** Greatest common divisor of two integers that are not negative. */
export const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}

/** Order of strings by UTF-16 code unit: the same on every machine, whatever its language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A number written with decimals as a sentence shows it: no zeros at the end, and separators of the language. */
export const spoken = (decimals: string, language: "nl" | "en"): string => {
  const [before = "", after = ""] = decimals.split(".")
  const rest = after.replace(/0+$/, "")
  const whole = grouped(before, language === "nl" ? "." : ",")
  return rest === "" ? whole : `${whole}${language === "nl" ? "," : "."}${rest}`
}
