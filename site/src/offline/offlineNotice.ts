/** Keeps the site on the device of the reader, and says only what the reader should know of that. */
class OfflineNotice extends HTMLElement {
  #registration: ServiceWorkerRegistration | undefined
  #isKept = false
  #hasNewer = false

  connectedCallback(): void {
    // Without a worker the site is there with internet only: in some private windows, and in development.
    if (!("serviceWorker" in navigator) || import.meta.env.DEV) return
    // Before it has words: a screen reader reads what is put into a status that is there.
    this.#part("p").role = "status"
    this.#button("renew").addEventListener("click", () => this.#renew())
    this.#button("close").addEventListener("click", () => this.#close())
    addEventListener("online", () => this.#say())
    addEventListener("offline", () => this.#say())
    this.#watchOtherTabs()
    void navigator.serviceWorker.ready.then(() => {
      this.#isKept = true
      this.#say()
    })
    if (document.readyState === "complete") this.#registerWhenIdle()
    else addEventListener("load", () => this.#registerWhenIdle(), { once: true })
  }

  /** What the page shows and answers goes first. */
  #registerWhenIdle(): void {
    if (!("requestIdleCallback" in globalThis)) return void this.#register()
    requestIdleCallback(() => void this.#register(), { timeout: 5000 })
  }

  async #register(): Promise<void> {
    try {
      this.#registration = await navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`)
    } catch {
      // The browser or the reader does not want it. Nothing is promised yet, and the page works as it is.
      return
    }
    this.#follow(this.#registration)
  }

  #follow(registration: ServiceWorkerRegistration): void {
    const watch = (worker: ServiceWorker | null): void =>
      worker?.addEventListener("statechange", () => {
        // The first worker of all replaces nothing.
        if (worker.state === "installed" && registration.active !== null) this.#announce()
      })
    watch(registration.installing)
    registration.addEventListener("updatefound", () => watch(registration.installing))
    if (registration.waiting !== null && registration.active !== null) this.#announce()
    document.addEventListener("visibilitychange", () => {
      // A page that stays open for days asks again when the reader comes back; without internet there is no answer.
      if (document.visibilityState === "visible") void registration.update().catch(() => undefined)
    })
  }

  /** Another tab went on to the newer release: this page still shows the older one. */
  #watchOtherTabs(): void {
    let wasKept = navigator.serviceWorker.controller !== null
    navigator.serviceWorker.addEventListener("controllerchange", () => {
      if (wasKept) this.#announce()
      wasKept = true
    })
  }

  #announce(): void {
    this.#hasNewer = true
    this.#say()
  }

  #renew(): void {
    const waiting = this.#registration?.waiting
    if (waiting === null || waiting === undefined) return location.reload()
    waiting.addEventListener("statechange", () => {
      if (waiting.state === "activated" || waiting.state === "redundant") location.reload()
    })
    waiting.postMessage("activate", [])
  }

  // The button goes away: what has the focus must not.
  #close(): void {
    this.#hasNewer = false
    this.#say()
    document.querySelector("main")?.focus({ preventScroll: true })
  }

  #say(): void {
    const isOffline = this.#isKept && !navigator.onLine
    const said = this.#hasNewer ? this.dataset["newer"] : isOffline ? this.dataset["offline"] : ""
    const status = this.#part("p")
    if (status.textContent !== said) status.textContent = said ?? ""
    this.#part("aside").hidden = !this.#hasNewer
    for (const line of document.querySelectorAll<HTMLElement>("[data-offline-ready]")) line.hidden = !this.#isKept
  }

  #button(name: "renew" | "close"): HTMLElement {
    return this.#part(`[name="${name}"]`)
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector)
    if (part === null) throw new Error(`<offline-notice> has no ${selector}.`)
    return part
  }
}

customElements.define("offline-notice", OfflineNotice)
