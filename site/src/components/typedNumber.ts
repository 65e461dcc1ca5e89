import type { Lang } from "../i18n/routes.js"

/** The numbers that a field accepts. */
export interface Allowed {
  readonly min: number
  readonly max: number
  readonly step: number
}

/** What a reader typed, understood or not. */
export type Typed =
  | { readonly _tag: "Number"; readonly value: number }
  | { readonly _tag: "Empty" }
  | { readonly _tag: "NotANumber" }
  | { readonly _tag: "OutOfRange" }
  | { readonly _tag: "OffStep"; readonly near: number }

const marks = {
  nl: { decimal: ",", thousands: "." },
  en: { decimal: ".", thousands: "," }
} as const

const decimals = (step: number): number => (String(step).split(".")[1] ?? "").length

/** The allowed number nearest to `value`. */
export const nearest = (value: number, { min, max, step }: Allowed): number => {
  const inside = Math.min(max, Math.max(min, value))
  const steps = Math.round((inside - min) / step)
  const last = Math.floor((max - min) / step + 1e-9)
  const digits = Math.max(decimals(step), decimals(min))
  return Number((min + Math.min(steps, last) * step).toFixed(digits))
}

/** A number as it stands in a field: no separators of thousands, so that it can be edited. */
export const editable = (value: number, lang: Lang): string => String(value).replace(".", marks[lang].decimal)

/** Reads a typed number as the reader of this language means it; a decimal point is also read in Dutch. */
export const read = (text: string, allowed: Allowed, lang: Lang): Typed => {
  const { decimal, thousands } = marks[lang]
  const compact = text.replace(/[\s\u00a0\u202f]/g, "").replace("−", "-")
  if (compact === "") return { _tag: "Empty" }
  const grouped = new RegExp(`^-?[1-9]\\d{0,2}(\\${thousands}\\d{3})+(\\${decimal}\\d+)?$`)
  const joined = grouped.test(compact) ? compact.replaceAll(thousands, "") : compact
  const plain = joined.replace(",", ".")
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(plain)) return { _tag: "NotANumber" }
  const value = Number(plain)
  if (value < allowed.min || value > allowed.max) return { _tag: "OutOfRange" }
  const near = nearest(value, allowed)
  if (Math.abs(near - value) > allowed.step * 1e-9) return { _tag: "OffStep", near }
  return { _tag: "Number", value: near }
}
