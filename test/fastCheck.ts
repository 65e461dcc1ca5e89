// Before every test file: how often a law is tried. fast-check prints the seed of a failure itself.
import * as fc from "fast-check"

export const isDeep = process.env["WOONZORG_DEEP"] === "1"

/** For laws about simulations, which cost far more a run than arithmetic does. */
export const simulationRuns = isDeep ? 1_000 : 100

fc.configureGlobal({ numRuns: isDeep ? 100_000 : 100 })
