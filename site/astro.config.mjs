import mdx from "@astrojs/mdx"
import sitemap from "@astrojs/sitemap"
import svelte from "@astrojs/svelte"
import { defineConfig } from "astro/config"
import { codeThemes } from "./src/components/codeThemes.ts"

export default defineConfig({
  site: process.env.WOONZORG_SITE_URL ?? "http://localhost:4321",
  output: "static",
  trailingSlash: "always",
  build: { format: "directory" },
  devToolbar: { enabled: false },
  i18n: {
    defaultLocale: "nl",
    locales: ["nl", "en"],
    routing: { prefixDefaultLocale: false }
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'"
      ],
      // Pagefind searches in WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      // Only style attributes: the place of a slider, and the two colours of each word of code.
      styleDirective: { resources: ["'self'", { resource: "'unsafe-inline'", kind: "attribute" }] }
    }
  },
  integrations: [
    mdx(),
    svelte(),
    sitemap({
      i18n: { defaultLocale: "nl", locales: { nl: "nl", en: "en" } },
      filter: (page) => !page.includes("/404")
    })
  ],
  markdown: {
    shikiConfig: codeThemes
  },
  vite: {
    worker: { format: "es" },
    // light-dark() stays as written: these versions know it, and the tokens stay one line each.
    build: { cssTarget: ["chrome123", "edge123", "firefox128", "safari17.5"] }
  }
})
