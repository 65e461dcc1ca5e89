/**
 * Reading what comes from outside: files, addresses, forms and arguments whose type is not known.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"

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

const pathText = (path: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }>): string =>
  path.length === 0
    ? "the whole input"
    : path.map((part) => String(typeof part === "object" ? part.key : part)).join(".")

/**
 * Reads an unknown value by a schema.
 *
 * **Details**
 *
 * Reports every problem at once, each with its path, what was expected and the value found. Nothing is
 * half-applied: the result is the whole value or an error.
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
export const decode = <A, I>(schema: Schema.Codec<A, I>): ((input: unknown) => Result.Result<A, InputRefused>) => {
  const read = Schema.decodeUnknownResult(schema, { reportInput: true, errors: "all" })
  return (input) =>
    Result.mapError(read(input), ({ issue }) => {
      const { issues } = SchemaIssue.makeFormatterStandardSchemaV1()(issue)
      return new InputRefused({
        problems: issues.map(({ message, path }) => ({ path: pathText(path ?? []), problem: message }))
      })
    })
}
