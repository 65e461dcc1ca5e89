import mdx from "@astrojs/mdx"
import sitemap from "@astrojs/sitemap"
import svelte from "@astrojs/svelte"
import { defineConfig } from "astro/config"
import { codeTheme } from "./src/components/codeTheme.ts"
import { withoutWorker } from "./src/offline/withoutWorker.ts"
import { ownHashes } from "./src/policy/ownHashes.ts"

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
      // Astro adds the hash of each script and style that stands in a page; the search page adds WebAssembly.
      directives: [
        "default-src 'none'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'"
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] }
    }
  },
  integrations: [
    mdx(),
    svelte(),
    sitemap({
      i18n: { defaultLocale: "nl", locales: { nl: "nl", en: "en" } },
      filter: (page) => !page.includes("/404")
    }),
    withoutWorker(),
    ownHashes()
  ],
  markdown: {
    shikiConfig: codeTheme
  },
  vite: {
    worker: { format: "es" },
    // light-dark() stays as written: these versions know it, and the tokens stay one line each.
    build: { cssTarget: ["chrome123", "edge123", "firefox128", "safari17.5"] }
  }
})
