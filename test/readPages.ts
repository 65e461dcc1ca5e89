// What a reader finds on the pages of the built site.
import { attribute, pages, textOf, type Element, type Page } from "./pages.ts"

export const all = new Map(pages().map((page) => [page.path, page] as const))

export const at = (path: string): Page => {
  const page = all.get(path)
  if (page === undefined) throw new Error(`There is no page ${path}.`)
  return page
}

export const under = (folder: string): ReadonlyArray<Page> =>
  [...all.values()].filter(({ path }) => path.startsWith(folder) && path !== folder)

export const having = ({ elements }: Pick<Page, "elements">, name: string): ReadonlyArray<Element> =>
  elements.filter((element) => attribute(element, name) !== undefined)

export const within = (element: Element): ReadonlyArray<Element> =>
  element.childNodes.flatMap((node) => ("tagName" in node ? [node, ...within(node)] : []))

export const said = (element: Element): string => textOf(element).replaceAll(/\s+/g, " ").trim()

/** What is read at once: without the cards that open on asking. */
export const read = (element: Element): string =>
  element.childNodes
    .map((node) => ("tagName" in node ? (attribute(node, "popover") === undefined ? read(node) : "") : textOf(node)))
    .join("")

export const hrefs = ({ elements }: Pick<Page, "elements">): ReadonlyArray<string> =>
  elements.flatMap((element) => (element.tagName === "a" ? [attribute(element, "href") ?? ""] : []))
