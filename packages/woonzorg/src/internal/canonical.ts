import { compareText } from "./digits.js"

/**
 * A JSON value as text with the keys of every object in order: the same value is always the same text. With an
 * indent on lines of its own, without one as RFC 8785 (JSON Canonicalization Scheme) writes it.
 */
export const canonical = (value: unknown, indent = "", margin = ""): string => {
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  const inner = margin + indent
  const parts = Array.isArray(value)
    ? value.map((item) => canonical(item, indent, inner))
    : Object.entries(value)
        .sort(([one], [other]) => compareText(one, other))
        .map(([key, item]) => `${JSON.stringify(key)}:${indent === "" ? "" : " "}${canonical(item, indent, inner)}`)
  const [open, close] = Array.isArray(value) ? "[]" : "{}"
  if (indent === "" || parts.length === 0) return `${open}${parts.join(",")}${close}`
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${margin}${close}`
}
