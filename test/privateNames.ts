// Finds names of persons without holding them: only salted hashes of the names are stored.
import { hash } from "node:crypto"
import stored from "./privateNames.json" with { type: "json" }

const longest = 4

/** The words of a text: lower case, without accents, letters only. */
const words = (text: string): ReadonlyArray<string> =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .match(/[a-z]+/g) ?? []

/** The salted hash of a name of one to four words. */
export const hashOfName = (name: string): string => hash("sha256", `${stored.salt} ${words(name).join(" ")}`)

const known = new Map<string, string>()

const remembered = (gram: string): string => {
  const before = known.get(gram)
  if (before !== undefined) return before
  const made = hashOfName(gram)
  known.set(gram, made)
  return made
}

export interface Finding {
  readonly line: number
  readonly words: number
}

/** The lines where a name begins whose hash is in `hashes`; a name may run on over a line end. */
export const findNames = (
  text: string,
  hashes: ReadonlySet<string> = new Set(stored.hashes)
): ReadonlyArray<Finding> => {
  const stream = text.split("\n").flatMap((line, index) => words(line).map((word) => ({ word, line: index + 1 })))
  return stream.flatMap(({ line }, start) => {
    const next = stream.slice(start, start + longest).map(({ word }) => word)
    const length = next.findIndex((_, last) => hashes.has(remembered(next.slice(0, last + 1).join(" "))))
    return length < 0 ? [] : [{ line, words: length + 1 }]
  })
}

/** Addresses of e-mail, except those of the domains that are kept for examples. */
export const findAddresses = (text: string): ReadonlyArray<{ readonly line: number; readonly address: string }> =>
  text
    .split("\n")
    .flatMap((line, index) =>
      (line.match(/[a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}\b/gi) ?? [])
        .filter((address) => !/@(.*\.)?example(\.(com|org|net|nl))?$/i.test(address))
        .map((address) => ({ line: index + 1, address }))
    )
