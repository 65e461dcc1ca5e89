// What scripts a built page loads at first and on use, and what they weigh.
import { posix } from "node:path"
import { gzipSync } from "node:zlib"
import ts from "typescript"
import { attribute, textOf, type Element, type Page } from "./pages.ts"

/** The text of a file of the site by its path from the root; throws when there is none. */
export type Read = (path: string) => string

interface Named {
  /** Loaded before the script itself runs. */
  readonly first: ReadonlyArray<string>
  /** Loaded when the script asks for it. */
  readonly onUse: ReadonlyArray<string>
  /** Started as workers. */
  readonly workers: ReadonlyArray<string>
}

export interface PageScripts {
  readonly path: string
  readonly isSimulator: boolean
  /** Scripts that stand in the page. */
  readonly inline: ReadonlyArray<string>
  readonly first: ReadonlyArray<string>
  /** For each `import()` the files that come with it, beyond what is there. */
  readonly onUse: ReadonlyMap<string, ReadonlyArray<string>>
  readonly workers: ReadonlyMap<string, ReadonlyArray<string>>
}

const resolve = (name: string, from: string): string => posix.join(posix.dirname(from), name)

const isOwn = (name: string): boolean => /^\.{0,2}\//.test(name) && !name.startsWith("//")

const addressesIn = (node: ts.Node): ReadonlyArray<string> => {
  const found: Array<string> = []
  const visit = (part: ts.Node): void => {
    if (ts.isStringLiteralLike(part) && /\.m?js$/.test(part.text)) found.push(part.text)
    ts.forEachChild(part, visit)
  }
  visit(node)
  return found
}

/** The scripts that a built script names. */
export const namedIn = (text: string, from: string): Named => {
  const first: Array<string> = []
  const onUse: Array<string> = []
  const workers: Array<string> = []
  const add = (to: Array<string>, name: string): void => {
    if (isOwn(name)) to.push(name.startsWith("/") ? name : resolve(name, from))
  }
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
      for (const name of addressesIn(node.moduleSpecifier)) add(first, name)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      for (const name of node.arguments.flatMap(addressesIn)) add(onUse, name)
    } else if (ts.isNewExpression(node) && /(^|\.)(Shared)?Worker$/.test(node.expression.getText())) {
      for (const name of (node.arguments ?? []).flatMap(addressesIn)) add(workers, name)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(from, text, ts.ScriptTarget.ESNext, true))
  return { first, onUse, workers }
}

const reach = (starts: ReadonlyArray<string>, next: (path: string) => ReadonlyArray<string>): ReadonlyArray<string> => {
  const seen = new Set<string>()
  const visit = (path: string): void => {
    if (seen.has(path)) return
    seen.add(path)
    for (const other of next(path)) visit(other)
  }
  for (const start of starts) visit(start)
  return [...seen]
}

const isInline = (element: Element): boolean =>
  element.tagName === "script" &&
  attribute(element, "src") === undefined &&
  !(attribute(element, "type") ?? "").endsWith("json")

const loadedBy = (element: Element): ReadonlyArray<string | undefined> => {
  if (element.tagName === "script") return [attribute(element, "src")]
  if (element.tagName === "link") {
    return attribute(element, "rel") === "modulepreload" ? [attribute(element, "href")] : []
  }
  if (element.tagName !== "astro-island") return []
  return ["component-url", "renderer-url", "before-hydration-url"].map((name) => attribute(element, name))
}

/** Reads pages with one memory of what each file names. */
export const scriptsOf = (read: Read): ((page: Page) => PageScripts) => {
  const known = new Map<string, Named>()
  const named = (path: string): Named => {
    const found = known.get(path) ?? namedIn(read(path), path)
    known.set(path, found)
    return found
  }
  const withImports = (starts: ReadonlyArray<string>): ReadonlyArray<string> =>
    reach(starts, (path) => named(path).first)
  return ({ elements, path }) => {
    const inline = elements.filter(isInline).map(textOf)
    const inPage = inline.map((text) => namedIn(text, path))
    const linked = elements.flatMap(loadedBy).filter((address) => address !== undefined)
    const first = withImports([...linked, ...inPage.flatMap((script) => script.first)])
    const all = reach(first, (file) => [...named(file).first, ...named(file).onUse, ...named(file).workers])
    const everything = [...inPage, ...all.map(named)]
    const beyondFirst = (file: string): ReadonlyArray<string> =>
      withImports([file]).filter((other) => !first.includes(other))
    return {
      path,
      isSimulator: elements.some(({ tagName }) => tagName === "astro-island"),
      inline,
      first,
      onUse: new Map(everything.flatMap(({ onUse }) => onUse).map((file) => [file, beyondFirst(file)])),
      workers: new Map(everything.flatMap(({ workers }) => workers).map((file) => [file, withImports([file])]))
    }
  }
}

/** Bytes over the line. */
export const weigh = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length
