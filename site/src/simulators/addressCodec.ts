import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaTransformation from "effect/SchemaTransformation"
import { isName, isSame, mostKept, type Asked, type Kept } from "./asked.js"

/** Why an address was not followed. */
export type AddressProblem =
  | { readonly _tag: "AddressNewer"; readonly version: number }
  | { readonly _tag: "AddressTooLong"; readonly length: number; readonly longest: number }
  | { readonly _tag: "AddressUnknownField"; readonly field: string }
  | { readonly _tag: "AddressInvalid"; readonly field: string; readonly value: string }

export type Read<Question> =
  | { readonly _tag: "Answer"; readonly value: Asked<Question> }
  | { readonly _tag: "Refusal"; readonly error: AddressProblem }

/** A whole number in a range, written in digits. */
export const whole = ({ max, min }: { readonly min: number; readonly max: number }) =>
  Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: min, maximum: max }))

// More than twice the longest address that can be written; more is not worth reading.
const longest = 8_000

/** Some of these words, each at most once and in this order, with commas between them. */
export const some = <Word extends string>(words: ReadonlyArray<Word>): Schema.Codec<ReadonlyArray<Word>, string> =>
  Schema.String.check(
    Schema.makeFilter((text) => {
      const given = text.split(",")
      return text === words.filter((word) => given.includes(word)).join(",")
    })
  ).pipe(
    Schema.decodeTo(
      Schema.Array(Schema.Literals(words)),
      SchemaTransformation.transform<ReadonlyArray<Word>, string>({
        decode: (text) => (text === "" ? [] : words.filter((word) => text.split(",").includes(word))),
        encode: (chosen) => chosen.join(",")
      })
    )
  )

/** Stands for a kept question in the address: its fields, and its name, written as an address of its own. */
const keptField = "compare"
const nameField = "name"
const versionField = "version"

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)

const invalid = (field: string, value: string): AddressProblem => ({
  _tag: "AddressInvalid",
  field: shortened(field),
  value: shortened(value)
})

/** Reads and writes the question of a simulator, and those kept beside it, as the part of an address after `#`. */
export const addressCodec = <Question extends object>(options: {
  /** Raised by a change that gives an old address another meaning. */
  readonly version: number
  readonly start: Question
  /** The schema of each field that an address has room for; a table has none, and travels in a file. */
  readonly fields: Readonly<Partial<Record<keyof Question & string, unknown>>>
}) => {
  type Field = keyof Question & string
  const { fields, start, version } = options
  const names = Object.keys(fields) as unknown as ReadonlyArray<Field>

  const questionOf = (given: URLSearchParams): Result.Result<Question, AddressProblem> => {
    const question = { ...start } as Record<string, unknown>
    for (const [name, value] of given) {
      const field = names.find((known) => known === name)
      if (field === undefined) return Result.fail({ _tag: "AddressUnknownField", field: shortened(name) })
      const decoded = Schema.decodeUnknownResult(fields[field] as Schema.Codec<unknown, string>)(value)
      if (Result.isFailure(decoded) || given.getAll(name).length > 1) return Result.fail(invalid(field, value))
      question[field] = decoded.success
    }
    return Result.succeed(question as Question)
  }

  const keptOf = (text: string): Result.Result<Kept<Question>, AddressProblem> => {
    const given = new URLSearchParams(text)
    const stated = given.getAll(nameField)
    const name = stated[0] ?? ""
    if (stated.length > 1 || !isName(name)) return Result.fail(invalid(nameField, name))
    given.delete(nameField)
    return Result.map(questionOf(given), (question) => ({ name, question }))
  }

  const askedOf = (text: string): Result.Result<Asked<Question>, AddressProblem> => {
    if (text.length > longest) return Result.fail({ _tag: "AddressTooLong", length: text.length, longest })
    if (text === "") return Result.succeed({ question: start, kept: [] })
    const given = new URLSearchParams(text)
    const stated = given.getAll(versionField)
    const [first = ""] = stated
    if (stated.length > 1 || !/^[1-9]\d{0,5}$/.test(first)) return Result.fail(invalid(versionField, first))
    if (Number(first) > version) return Result.fail({ _tag: "AddressNewer", version: Number(first) })
    const texts = given.getAll(keptField)
    const [extra] = texts.slice(mostKept)
    if (extra !== undefined) return Result.fail(invalid(keptField, extra))
    given.delete(versionField)
    given.delete(keptField)
    return Result.gen(function* () {
      return { question: yield* questionOf(given), kept: yield* Result.all(texts.map(keptOf)) }
    })
  }

  const read = (hash: string): Read<Question> => {
    const asked = askedOf(hash.replace(/^#/, ""))
    return Result.isSuccess(asked)
      ? { _tag: "Answer", value: asked.success }
      : { _tag: "Refusal", error: asked.failure }
  }

  const changed = (question: Question): URLSearchParams =>
    new URLSearchParams(
      names
        .filter((name) => !isSame(question[name], start[name]))
        .map((name) => [name, Schema.encodeSync(fields[name] as Schema.Codec<unknown, string>)(question[name])])
    )

  /** Only what differs from the start, so that it stays short. */
  const write = ({ kept, question }: Asked<Question>): string => {
    const own = changed(question)
    if (own.size === 0 && kept.length === 0) return ""
    const parameters = new URLSearchParams({ [versionField]: String(version) })
    for (const [name, value] of own) parameters.set(name, value)
    for (const one of kept) {
      const fields = changed(one.question)
      if (one.name !== "") fields.set(nameField, one.name)
      parameters.append(keptField, String(fields))
    }
    return `#${parameters}`
  }

  return { read, write, fields: names }
}
