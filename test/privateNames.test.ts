import { existsSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { createPackageFromTarballData } from "@arethetypeswrong/core"
import { describe, expect, inject, it } from "vitest"
import { findAddresses, findNames, hashOfName } from "./privateNames.ts"
import { glob, ownFiles, root } from "./repository.ts"

interface Content {
  readonly file: string
  readonly text: string
}

const isSkipped = (file: string): boolean =>
  /(^|\/)(LICENSE(\.md)?|package-lock\.json)$/.test(file) ||
  /\.(png|woff2?|ico|xlsx|wasm|webp|jpe?g|gz|pf_\w+|pagefind|tgz)$/.test(file)

const contents = (files: ReadonlyArray<string>): ReadonlyArray<Content> =>
  files.filter((file) => !isSkipped(file)).map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }))

const packed = (path: string): ReadonlyArray<Content> => {
  const content = createPackageFromTarballData(readFileSync(path))
  return content
    .listFiles()
    .filter((file) => !isSkipped(file))
    .map((file) => ({ file: `${basename(path)}${file}`, text: content.readFile(file) }))
}

/** Names by place only: a failure must not print what it guards. */
const names = (found: ReadonlyArray<Content>): ReadonlyArray<string> =>
  found.flatMap(({ file, text }) => [
    ...findNames(file).map(() => `the path ${file}`),
    ...findNames(text).map(({ line, words }) => `${file}:${line} a name of ${words} ${words === 1 ? "word" : "words"}`)
  ])

const addresses = (found: ReadonlyArray<Content>): ReadonlyArray<string> =>
  found.flatMap(({ file, text }) => findAddresses(text).map(({ address, line }) => `${file}:${line} ${address}`))

const { effect: _, ...ours } = inject("tarballs")
const places = [
  ["the repository", () => contents(ownFiles())],
  ["the built site", () => contents(glob("site/dist/**/*.*"))],
  ["the tarballs", () => Object.values(ours).flatMap(packed)]
] as const

describe.each(places)("In %s", (_name, found) => {
  it("there is something to read", () => {
    expect(existsSync(join(root, "site/dist/index.html")), "run npm run build first").toBe(true)
    expect(found().length).toBeGreaterThan(0)
  })

  it("no private person or official is named", () => {
    expect(names(found())).toEqual([])
  })

  it("no e-mail address stands", () => {
    expect(addresses(found())).toEqual([])
  })
})

describe("The check itself", () => {
  const hashes = new Set(["Quirijn", "van der Zonnehoek"].map(hashOfName))

  it("finds a name of one word and of several, in any case, with accents, over a line end", () => {
    const text = "De heer QUIRÍJN zat voor.\nHet woord was aan mevrouw Van der\nZonnehoek, en aan zonnehoek-van-der."
    expect(findNames(text, hashes)).toEqual([
      { line: 1, words: 1 },
      { line: 2, words: 3 }
    ])
  })

  it("leaves text without a name alone", () => {
    expect(findNames("van der Zon en Hoek, Quirijns, zonnehoek", hashes)).toEqual([])
  })

  it("finds an address and leaves package names and examples alone", () => {
    const address = ["iemand.anders", "gemeente.nl"].join("@")
    expect(findAddresses(`schrijf naar\n${address}.`)).toEqual([{ line: 2, address }])
    expect(findAddresses("@woonzorg/drechtsteden@0.1.0 effect@4.1.0 a@example.org naam@voorbeeld")).toEqual([])
  })
})
