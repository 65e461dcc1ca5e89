import { askingWorker } from "./answeringWorker.js"
import type { Asking, Found } from "./sensitivity.js"

/** Asks a worker how much an outcome hangs on what is not settled: a thousand divisions take longer than a reader notices. */
export const askSensitivity = askingWorker<Asking, Found>(
  () => new Worker(new URL("./sensitivityWorker.ts", import.meta.url), { type: "module" })
)
