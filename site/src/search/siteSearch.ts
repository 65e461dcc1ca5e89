interface Section {
  readonly title: string
  readonly url: string
  readonly excerpt: string
}

interface Found {
  readonly url: string
  readonly excerpt: string
  readonly sub_results: ReadonlyArray<Section>
  readonly meta: { readonly title?: string }
}

interface Index {
  readonly init: () => Promise<void>
  readonly debouncedSearch: (
    query: string,
    options: object,
    wait: number
  ) => Promise<{ readonly results: ReadonlyArray<{ readonly data: () => Promise<Found> }> } | null>
}

const shownAtMost = { pages: 20, sections: 4 }

const linkTo = (url: string, title: string): HTMLAnchorElement =>
  Object.assign(document.createElement("a"), { className: "nl-link", href: url, textContent: title.trim() })

/** Some text of a page, with the words that matched marked. */
const quote = (excerpt: string): HTMLParagraphElement => {
  const text = document.createElement("p")
  for (const node of new DOMParser().parseFromString(excerpt, "text/html").body.childNodes) {
    if (node.nodeName !== "MARK") text.append(node.textContent ?? "")
    else text.append(Object.assign(document.createElement("mark"), { textContent: node.textContent }))
  }
  return text
}

const entryOf = (...parts: ReadonlyArray<Node>): HTMLLIElement => {
  const entry = document.createElement("li")
  entry.append(...parts)
  return entry
}

/** A page that was found, with the sections of it that matched. */
const item = ({ url, excerpt, meta, sub_results }: Found): HTMLLIElement => {
  const page = linkTo(url, meta.title ?? url)
  page.classList.add("page")
  const sections = sub_results.filter((section) => section.url.includes("#")).slice(0, shownAtMost.sections)
  if (sections.length === 0) return entryOf(page, quote(excerpt))
  const list = document.createElement("ul")
  list.append(...sections.map((section) => entryOf(linkTo(section.url, section.title), quote(section.excerpt))))
  return entryOf(page, list)
}

class SiteSearch extends HTMLElement {
  #index: Promise<Index> | undefined
  #latest = ""

  connectedCallback(): void {
    const form = this.#part("form")
    const input = this.#part("input")
    form.hidden = false
    input.addEventListener("focus", () => void this.#load().catch(() => undefined), { once: true })
    input.addEventListener("input", () => void this.#search(input.value, 250))
    form.addEventListener("submit", (event) => {
      event.preventDefault()
      void this.#search(input.value, 0)
    })
    // After "#", so that what a reader looks for never reaches the log of a server.
    const asked = new URLSearchParams(location.hash.slice(1)).get("q")
    if (asked === null) return
    input.value = asked
    void this.#search(asked, 0)
  }

  #part<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
    const part = this.querySelector(name)
    if (part === null) throw new Error(`<site-search> has no <${name}>.`)
    return part
  }

  #load(): Promise<Index> {
    this.#index ??= (async () => {
      const address = `${import.meta.env.BASE_URL}pagefind/pagefind.js`
      const index = (await import(/* @vite-ignore */ address)) as Index
      await index.init()
      return index
    })()
    return this.#index
  }

  async #search(typed: string, wait: number): Promise<void> {
    const query = typed.trim()
    this.#latest = query
    history.replaceState(null, "", query === "" ? location.pathname : `#${new URLSearchParams({ q: query })}`)
    if (query === "") return this.#show("", [])
    try {
      const index = await this.#load()
      const outcome = await index.debouncedSearch(query, {}, wait)
      if (outcome === null || this.#latest !== query) return
      const found = await Promise.all(outcome.results.slice(0, shownAtMost.pages).map((result) => result.data()))
      if (this.#latest === query) this.#show(this.#said(outcome.results.length, query), found)
    } catch {
      this.#index = undefined
      this.#show(this.dataset["broken"] ?? "", [])
    }
  }

  #said(count: number, query: string): string {
    const { one = "", many = "", none = "" } = this.dataset
    const text = count === 0 ? none : count === 1 ? one : many
    return text.replace("{count}", String(count)).replace("{query}", () => query)
  }

  #show(said: string, found: ReadonlyArray<Found>): void {
    const status = this.#part("p")
    if (status.textContent !== said) status.textContent = said
    const list = this.#part("ol")
    list.replaceChildren(...found.map(item))
    list.hidden = found.length === 0
  }
}

customElements.define("site-search", SiteSearch)
