// Keeps every file of one release of the site on the device of the reader, and answers from there.
// A newer release waits until the reader asks for it: a page and its files are always of the same release.
import { addRoute, getCacheKeyForURL, matchPrecache, precache } from "workbox-precaching"
import { NavigationRoute, registerRoute } from "workbox-routing"
import type { Entry } from "./release.js"

interface Waiting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}

/** What this file uses of the worker that it runs in; the types of workers and of pages exclude each other. */
declare const self: {
  readonly addEventListener: {
    (name: "message", listener: (event: MessageEvent<unknown>) => void): void
    (name: "activate", listener: (event: Waiting) => void): void
  }
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
}

/** Filled in by `release.ts`. */
declare const RELEASE: ReadonlyArray<Entry>
declare const NOT_FOUND: string

// The hash is the version of a file, and what it is checked against: a release that is
// half in place on the server is not taken for the whole.
precache(RELEASE.map(({ url, integrity }) => ({ url, integrity, revision: integrity })))

// Files only: nothing after a question mark changes what the site answers.
addRoute({ ignoreURLParametersMatching: [/./], cleanURLs: false })

/** The page that is meant by an address that lacks the last slash. */
const withSlash = (url: URL): string | undefined => {
  const page = `${url.pathname}/`
  return url.pathname.endsWith("/") || getCacheKeyForURL(page) === undefined ? undefined : page
}

registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && request.mode === "navigate" && withSlash(url) !== undefined,
  ({ url }) => Promise.resolve(Response.redirect(new URL(`${withSlash(url)}${url.search}`, url).href, 308))
)

/** A page that this release does not have: the server may know it, and without internet nobody does. */
const elsewhere = async (request: Request): Promise<Response> => {
  try {
    return await fetch(request)
  } catch (cause) {
    const page = await matchPrecache(NOT_FOUND)
    if (page === undefined) throw cause
    return new Response(page.body, { status: 404, headers: page.headers })
  }
}

registerRoute(new NavigationRoute(({ request }) => elsewhere(request)))

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()))

self.addEventListener("message", ({ data }) => {
  if (data === "activate") void self.skipWaiting()
})
