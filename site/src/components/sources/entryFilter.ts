const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim()

interface Entry {
  readonly element: HTMLElement
  readonly words: string
  readonly status: string
  readonly documents: ReadonlyArray<string>
}

/** Shows the entries of the page that match the words, the document and the status. */
class EntryFilter extends HTMLElement {
  #entries: ReadonlyArray<Entry> = []

  connectedCallback(): void {
    const form = this.querySelector("form")
    if (form === null) return
    this.#entries = [...document.querySelectorAll<HTMLElement>("[data-entry]")].map((element) => ({
      element,
      words: plain(element.textContent ?? ""),
      status: element.dataset["status"] ?? "",
      documents: (element.dataset["documents"] ?? "").split(" ")
    }))
    this.hidden = false
    form.addEventListener("input", () => this.#show())
    form.addEventListener("submit", (event) => event.preventDefault())
    form.addEventListener("reset", () => {
      setTimeout(() => this.#show())
      form.querySelector("input")?.focus()
    })
    form.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.#isNarrowed()) form.reset()
    })
    // A link to an entry leads to it, whatever is filtered out.
    addEventListener("hashchange", () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
      if (target === null || target.closest("[hidden]") === null) return
      form.reset()
      setTimeout(() => target.scrollIntoView())
    })
    this.#show()
  }

  #value(name: "words" | "document" | "status"): string {
    return this.querySelector<HTMLInputElement | HTMLSelectElement>(`#entry-${name}`)?.value ?? ""
  }

  #isNarrowed(): boolean {
    return plain(this.#value("words")) !== "" || this.#value("document") !== "" || this.#value("status") !== ""
  }

  #show(): void {
    const [words, wanted, status] = [plain(this.#value("words")), this.#value("document"), this.#value("status")]
    let count = 0
    for (const entry of this.#entries) {
      const fits =
        (words === "" || words.split(/\s+/).every((word) => entry.words.includes(word))) &&
        (wanted === "" || entry.documents.includes(wanted)) &&
        (status === "" || entry.status === status)
      entry.element.hidden = !fits
      if (fits) count += 1
    }
    for (const group of document.querySelectorAll<HTMLElement>("[data-group]")) {
      group.hidden = group.querySelector("[data-entry]:not([hidden])") === null
    }
    this.#say(count)
  }

  #say(count: number): void {
    const narrowed = this.#isNarrowed()
    const clear = this.querySelector("button")
    const found = this.querySelector(".found")
    if (clear !== null) clear.hidden = !narrowed
    if (found === null) return
    const { none = "", shown = "" } = this.dataset
    const said = shown.replace("{count}", String(count)).replace("{total}", String(this.#entries.length))
    found.textContent = narrowed ? (count === 0 ? none : said) : ""
  }
}

customElements.define("entry-filter", EntryFilter)
