import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

/** Why an address was not followed. */
export type AddressProblem<Field extends string> =
  | { readonly _tag: "AddressNewer"; readonly version: number }
  | { readonly _tag: "AddressUnknownField"; readonly field: string }
  | { readonly _tag: "AddressInvalid"; readonly field: Field | "version"; readonly value: string }

export type Read<Question, Field extends string> =
  | { readonly _tag: "Answer"; readonly value: Question }
  | { readonly _tag: "Refusal"; readonly error: AddressProblem<Field> }

/** A whole number in a range, written in digits. */
export const whole = ({ max, min }: { readonly min: number; readonly max: number }) =>
  Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: min, maximum: max }))

// An address has room for far less than this; more is not worth reading, or showing back.
const longest = 500

/** Reads and writes the question of a simulator as the part of an address after `#`. */
export const addressCodec = <Question extends object>(options: {
  /** Raised by a change that gives an old address another meaning. */
  readonly version: number
  readonly start: Question
  readonly fields: Readonly<Record<keyof Question & string, unknown>>
}) => {
  type Field = keyof Question & string
  const { fields, start, version } = options
  const names = Object.keys(fields) as unknown as ReadonlyArray<Field>
  const refusal = (error: AddressProblem<Field>): Read<Question, Field> => ({ _tag: "Refusal", error })

  const read = (hash: string): Read<Question, Field> => {
    const text = hash.replace(/^#/, "").slice(0, longest)
    if (text === "") return { _tag: "Answer", value: start }
    const given = new URLSearchParams(text)
    const stated = given.get("version") ?? ""
    if (!/^[1-9]\d{0,5}$/.test(stated)) return refusal({ _tag: "AddressInvalid", field: "version", value: stated })
    if (Number(stated) > version) return refusal({ _tag: "AddressNewer", version: Number(stated) })
    const question = { ...start } as Record<string, unknown>
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
    return { _tag: "Answer", value: question as Question }
  }

  /** Only what differs from the start, so that it stays short. */
  const write = (question: Question): string => {
    const changed = names.filter((name) => question[name] !== start[name])
    if (changed.length === 0) return ""
    const parameters = new URLSearchParams({ version: String(version) })
    for (const name of changed) parameters.set(name, String(question[name]))
    return `#${parameters}`
  }

  return { read, write }
}
