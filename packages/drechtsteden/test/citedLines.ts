import type * as Citation from "woonzorg/Citation"
import type * as Vocabulary from "woonzorg/Vocabulary"
import extract from "./extract.json" with { type: "json" }

const lines: Readonly<Record<string, Readonly<Record<string, string>>>> = extract

/** The lines that a document has in the extract. */
export const heldLines = (document: string): Readonly<Record<string, string>> => lines[document] ?? {}

/** Everything inside a value that is a text in both languages. */
export const texts = (value: unknown): ReadonlyArray<Vocabulary.Text> =>
  typeof value !== "object" || value === null
    ? []
    : "nl" in value && typeof value.nl === "string"
      ? [value as Vocabulary.Text]
      : Object.values(value).flatMap(texts)

/** Everything inside a value that is a quote. */
export const quotes = (value: unknown): ReadonlyArray<Citation.Quote> =>
  typeof value !== "object" || value === null
    ? []
    : "_tag" in value && value._tag === "Quote"
      ? [value as Citation.Quote]
      : Object.values(value).flatMap(quotes)

const numbers = (text: string): ReadonlyArray<string> => text.match(/\d+/g) ?? []

/** The numbers in the words of a fact that stand on none of the lines that it cites. */
export const numbersOfOurOwn = (fact: unknown): ReadonlyArray<string> => {
  const cited = quotes(fact).flatMap(({ document, lines: [first, last], quote }) => [
    ...numbers(quote),
    ...Array.from({ length: last - first + 1 }, (_, step) => heldLines(document)[first + step] ?? "").flatMap(numbers)
  ])
  return texts(fact)
    .flatMap(({ en, nl }) => [...numbers(nl), ...numbers(en)])
    .filter((number) => !cited.includes(number))
}

/** The sentences of a fact, in both languages. */
export const sentences = (fact: unknown): ReadonlyArray<string> =>
  texts(fact).flatMap(({ en, nl }) => [en, nl].flatMap((text) => text.split(/(?<=[.;:])\s/)))
