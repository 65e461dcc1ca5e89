/**
 * Reading what comes from outside: files, addresses, forms and arguments whose type is not known.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import { grouped } from "./internal/digits.js"
import { jsonText } from "./internal/jsonText.js"

/**
 * One thing that is wrong with an input: where, and what was expected and found there.
 *
 * @category models
 * @since 0.1.0
 */
export interface Problem {
  readonly path: string
  readonly problem: string
}

/**
 * An input that does not have the expected form, with everything that is wrong with it.
 *
 * @category errors
 * @since 0.1.0
 */
export class InputRefused
  extends /* @__PURE__ */ Data.TaggedError("InputRefused")<{
    readonly problems: ReadonlyArray<Problem>
  }>
{
  override get message(): string {
    const lines = this.problems.map(({ path, problem }) => `${path}: ${problem}`)
    return `The input was refused, and nothing of it was used.\n${lines.join("\n")}\nCorrect this and try again.`
  }
}

/**
 * A text that is not JSON, with the first place where it goes wrong. Lines and columns count from 1.
 *
 * @category errors
 * @since 0.1.0
 */
export class TextNotJson
  extends /* @__PURE__ */ Data.TaggedError("TextNotJson")<{
    readonly line: number
    readonly column: number
    readonly problem: string
  }>
{
  override get message(): string {
    return `The text is not JSON. Line ${this.line}, column ${this.column}: ${this.problem}. Correct this, or choose another file.`
  }
}

/**
 * A text that is too long to be what is asked for.
 *
 * **Units** both in characters, as UTF-16 counts them.
 *
 * @category errors
 * @since 0.1.0
 */
export class TextTooLong
  extends /* @__PURE__ */ Data.TaggedError("TextTooLong")<{
    readonly length: number
    readonly longest: number
  }>
{
  override get message(): string {
    return `The text has ${grouped(this.length, ",")} characters; at most ${grouped(this.longest, ",")} are read. Choose another file, or leave out what is not needed.`
  }
}

// Enough to recognise a value by; what is found in a file can be as long as the file.
const most = 300

const shortened = (text: string): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "")}…`

const pathText = (path: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }>): string =>
  path.length === 0
    ? "the whole input"
    : path
        .map((part) => String(typeof part === "object" ? part.key : part))
        .map((part) => (part === "" ? '""' : shortened(part)))
        .join(".")

/**
 * Reads an unknown value by a schema.
 *
 * **Details**
 *
 * Reports every problem at once, each with its path, what was expected and the value found. Nothing is
 * half-applied: the result is the whole value or an error. Keys that the schema does not know are left aside,
 * or with `unknownKeys: "refuse"` each a problem, so that nothing of the input is dropped without a word.
 *
 * **Fails with** {@link InputRefused}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Input from "woonzorg/Input"
 * import * as Municipality from "woonzorg/Municipality"
 *
 * const read = Input.decode(Municipality.Municipality)
 * Result.mapError(read({ code: "0505", name: "Dordrecht" }), ({ problems }) => problems) // => Result.fail([{ path: "code", problem: 'Expected a code such as "GM0505", got "0505"' }])
 * ```
 *
 * @category decoding
 * @since 0.1.0
 */
export const decode = <A, I>(
  schema: Schema.Codec<A, I>,
  options?: { readonly unknownKeys?: "ignore" | "refuse" }
): ((input: unknown) => Result.Result<A, InputRefused>) => {
  const onExcessProperty = options?.unknownKeys === "refuse" ? "error" : "ignore"
  const read = Schema.decodeUnknownResult(schema, { reportInput: true, errors: "all", onExcessProperty })
  return (input) =>
    Result.mapError(read(input), ({ issue }) => {
      const { issues } = SchemaIssue.makeFormatterStandardSchemaV1()(issue)
      return new InputRefused({
        problems: issues.map(({ message, path }) => ({ path: pathText(path ?? []), problem: shortened(message) }))
      })
    })
}

/**
 * The value that a JSON text stands for, still of unknown form: read on with {@link decode}.
 *
 * **Details**
 *
 * The same text gives the same answer on every machine. What `JSON.parse` drops or changes without a word is a
 * problem here: a key that stands twice in an object, and a number that is too large or too small. Lists and
 * objects stand at most 100 deep in each other. `longest` is 1,000,000 characters unless stated.
 *
 * **Fails with** {@link TextNotJson} or {@link TextTooLong}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Input from "woonzorg/Input"
 *
 * const text = '{\n  "seed": 1\n  "name": "Try"\n}'
 * Result.mapError(Input.fromJson(text), (error) => error.message) // => Result.fail('The text is not JSON. Line 3, column 3: expected "," or "}", got "\\"". Correct this, or choose another file.')
 * ```
 *
 * @category decoding
 * @since 0.1.0
 */
export const fromJson = (
  text: string,
  options?: { readonly longest?: number }
): Result.Result<unknown, TextNotJson | TextTooLong> => {
  const longest = options?.longest ?? 1_000_000
  if (text.length > longest) return Result.fail(new TextTooLong({ length: text.length, longest }))
  const read = jsonText(text)
  if (read._tag === "Value") return Result.succeed(read.value)
  const { column, line, problem } = read
  return Result.fail(new TextNotJson({ line, column, problem }))
}
