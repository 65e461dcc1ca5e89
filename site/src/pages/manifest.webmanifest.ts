import type { APIRoute } from "astro"
import { pathOf } from "../i18n/routes.js"
import { foot, frame } from "../i18n/texts.js"
import { ground } from "../styles/ground.js"

const manifest = {
  id: pathOf("home", "nl"),
  name: frame.siteName.nl,
  short_name: frame.siteName.nl,
  description: foot.what.nl,
  lang: "nl",
  dir: "ltr",
  start_url: pathOf("home", "nl"),
  scope: "/",
  // Keeps a bar with the address and a way back: the address holds what the reader chose.
  display: "minimal-ui",
  theme_color: ground.light,
  background_color: ground.light,
  icons: [{ src: "/favicon.svg", type: "image/svg+xml", sizes: "any", purpose: "any" }]
}

export const GET: APIRoute = () =>
  new Response(JSON.stringify(manifest), { headers: { "content-type": "application/manifest+json; charset=utf-8" } })
