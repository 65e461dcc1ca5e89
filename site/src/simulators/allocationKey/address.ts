import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { ranges, start, type Question } from "./question.js"

/** The version of the form below; a change that gives an old address another meaning raises it. */
export const version = 1

/** Why an address was not followed. */
export type AddressProblem =
  | { readonly _tag: "AddressNewer"; readonly version: number }
  | { readonly _tag: "AddressUnknownField"; readonly field: string }
  | { readonly _tag: "AddressInvalid"; readonly field: keyof Question | "version"; readonly value: string }

export type Read =
  | { readonly _tag: "Answer"; readonly value: Question }
  | { readonly _tag: "Refusal"; readonly error: AddressProblem }

const whole = ({ max, min }: { readonly min: number; readonly max: number }) =>
  Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: min, maximum: max }))

const fields = {
  subject: Schema.Literals(["housingFirst", "temporaryLiving", "people", "own"]),
  own: whole(ranges.own),
  key: Schema.Literals(["inhabitants", "equal", "both"]),
  weight: whole(ranges.weight),
  method: Schema.Literals(["largestRemainder", "sainteLague"]),
  ties: Schema.Literals(["refuse", "statedOrder", "largerClaim", "lot"]),
  seed: whole(ranges.seed),
  area: Schema.Literals(["all", "surveyed"])
}

const names = Object.keys(fields) as ReadonlyArray<keyof Question>

const refusal = (error: AddressProblem): Read => ({ _tag: "Refusal", error })

// An address has room for far less than this; more is not worth reading, or showing back.
const longest = 500

/** The question that the part of an address after `#` stands for; what it leaves out is as at the start. */
export const read = (hash: string): Read => {
  const text = hash.replace(/^#/, "").slice(0, longest)
  if (text === "") return { _tag: "Answer", value: start }
  const given = new URLSearchParams(text)
  const stated = given.get("version") ?? ""
  if (!/^[1-9]\d{0,5}$/.test(stated)) return refusal({ _tag: "AddressInvalid", field: "version", value: stated })
  if (Number(stated) > version) return refusal({ _tag: "AddressNewer", version: Number(stated) })
  const question: Record<string, unknown> = { ...start }
  for (const [name, value] of given) {
    if (name === "version") continue
    const field = names.find((known) => known === name)
    if (field === undefined) return refusal({ _tag: "AddressUnknownField", field: name })
    const decoded = Schema.decodeUnknownResult(fields[field] as Schema.Codec<unknown, string>)(value)
    if (Result.isFailure(decoded) || given.getAll(name).length > 1) {
      return refusal({ _tag: "AddressInvalid", field, value })
    }
    question[field] = decoded.success
  }
  return { _tag: "Answer", value: question as unknown as Question }
}

/** The address of a question, from `#` on: only what differs from the start, so that it stays short. */
export const write = (question: Question): string => {
  const changed = names.filter((name) => question[name] !== start[name])
  if (changed.length === 0) return ""
  const parameters = new URLSearchParams({ version: String(version) })
  for (const name of changed) parameters.set(name, String(question[name]))
  return `#${parameters}`
}
