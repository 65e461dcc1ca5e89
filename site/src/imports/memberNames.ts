/** A municipality that a file may hold a figure for. */
export interface FileMember {
  readonly name: string
  /** The code of Statistics Netherlands, such as "GM0505". */
  readonly code?: string
}

/** How a field names a municipality. */
export interface Named {
  readonly member: string
  readonly by: "name" | "code" | "bareCode"
}

// Longer text is a sentence, not a name.
const longestName = 60

/** A name without what differs from file to file: case, accents, hyphens, and what stands around it. */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^gemeente /, "")
    .replace(/ gemeente$/, "")

const digitsOf = (code: string): string | undefined => /^(?:GM)?\s*0*(\d{1,4})$/i.exec(code.trim())?.[1]

/** How many letters must change to make one name of the other. */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let to = 1; to <= other.length; to++) {
      const same = one[at - 1] === other[to - 1] ? 0 : 1
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + same))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** Finds municipalities by the name or the code that a file gives them. */
export class MemberNames {
  readonly #names: ReadonlyMap<string, string>
  readonly #codes: ReadonlyMap<string, string>

  constructor(members: ReadonlyArray<FileMember>) {
    this.#names = new Map(members.map(({ name }) => [plain(name), name]))
    this.#codes = new Map(
      members.flatMap(({ code, name }) => {
        const digits = code === undefined ? undefined : digitsOf(code)
        return digits === undefined ? [] : [[digits, name] as const]
      })
    )
  }

  /** The municipality that a field names. */
  find(text: string): Named | undefined {
    if (text.length > longestName) return undefined
    const name = this.#names.get(plain(text))
    if (name !== undefined) return { member: name, by: "name" }
    const digits = digitsOf(text)
    const coded = digits === undefined ? undefined : this.#codes.get(digits)
    if (coded === undefined) return undefined
    return { member: coded, by: /^\s*(?:GM|0)/i.test(text) ? "code" : "bareCode" }
  }

  /** The municipality that a field that names none is nearest to, when it is near. */
  near(text: string): string | undefined {
    if (text.length > longestName) return undefined
    const given = plain(text)
    let best: { readonly name: string; readonly away: number } | undefined
    for (const [known, name] of this.#names) {
      const most = known.length < 7 ? 1 : known.length < 12 ? 2 : 3
      if (Math.abs(known.length - given.length) > most) continue
      const away = distance(given, known)
      if (away <= most && (best === undefined || away < best.away)) best = { name, away }
    }
    return best?.name
  }
}
