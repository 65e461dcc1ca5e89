import type { Reporter, SerializedError, TestModule } from "vitest/node"

/** Prints the count as the last line, in one fixed form that other programs can read. */
export default class LastLineReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, errors: ReadonlyArray<SerializedError>): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      const before = count.failed
      for (const test of module.children.allTests()) count[test.result().state] += 1
      // A file that cannot be loaded has no tests, or only skipped ones, and is a failure all the same.
      if (module.state() === "failed" && count.failed === before) count.failed += 1
    }
    const skipped = count.skipped + count.pending
    const line = `${count.passed} passed, ${count.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`
    process.once("exit", () => console.log(line))
  }
}
