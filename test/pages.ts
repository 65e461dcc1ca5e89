// The pages of the built site, parsed.
import { existsSync } from "node:fs"
import { join } from "node:path"
import { parse, type DefaultTreeAdapterTypes } from "parse5"
import { glob, read, root } from "./repository.ts"

export type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

export interface Page {
  readonly file: string
  /** The path of the address: `/en/terms/`, `/404.html`. */
  readonly path: string
  readonly elements: ReadonlyArray<Element>
}

export const built = join(root, "site", "dist")

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value

export const textOf = (node: Node): string => {
  if ("value" in node && node.nodeName === "#text") return node.value
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : ""
}

const descendants = (node: Node): ReadonlyArray<Element> => {
  const content = "content" in node ? [node.content] : []
  const children = [...("childNodes" in node ? node.childNodes : []), ...content]
  return [...("tagName" in node ? [node] : []), ...children.flatMap(descendants)]
}

export const elementsOf = (html: string): ReadonlyArray<Element> => descendants(parse(html))

const pathOf = (file: string): string => file.replace(/^site\/dist/, "").replace(/\/index\.html$/, "/")

/** Every page of the built site. Pagefind's own demonstration files are no pages of ours. */
export const pages = (): ReadonlyArray<Page> => {
  if (!existsSync(join(built, "index.html"))) {
    throw new Error("There is no built site yet: run npm run build first.")
  }
  return glob("site/dist/**/*.html")
    .filter((file) => !file.startsWith("site/dist/pagefind/"))
    .map((file) => ({ file, path: pathOf(file), elements: elementsOf(read(file)) }))
}

const languageLink = (page: Page, language: string): Element | undefined =>
  page.elements.find(
    (element) =>
      element.tagName === "link" &&
      attribute(element, "rel") === "alternate" &&
      attribute(element, "hreflang") === language
  )

export const languageOf = (page: Page): string =>
  attribute(page.elements.find(({ tagName }) => tagName === "html") as Element, "lang") ?? ""

/** What sort of page it is: the first part of its Dutch address, so that all simulators are one kind. */
export const kindOf = (page: Page): string => {
  const dutch = languageLink(page, "nl")
  const path = dutch === undefined ? page.path : new URL(attribute(dutch, "href") ?? "/", "http://localhost").pathname
  return path.split("/")[1] || "home"
}

/** One page of each kind in each language. */
export const onePageOfEachKind = (all: ReadonlyArray<Page>): ReadonlyArray<Page> =>
  [...new Map(all.toReversed().map((page) => [`${kindOf(page)} ${languageOf(page)}`, page])).values()].toReversed()
