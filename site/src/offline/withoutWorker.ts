import { readFileSync } from "node:fs"
import type { AstroIntegration } from "astro"
import { workerFile } from "./release.ts"

const withdrawnWorker = new URL("withdrawnWorker.js", import.meta.url)

/** The development server has no worker, and ends the one that a built site left behind at the same address. */
export const withoutWorker = (): AstroIntegration => ({
  name: "woonzorg-without-worker",
  hooks: {
    "astro:server:setup": ({ server }) => {
      server.middlewares.use(`/${workerFile}`, (_request, response) => {
        response.setHeader("content-type", "text/javascript; charset=utf-8")
        response.setHeader("cache-control", "no-store")
        response.end(readFileSync(withdrawnWorker))
      })
    }
  }
})
