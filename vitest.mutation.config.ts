import { defineConfig } from "vitest/config"

// Mutations are tried against the tests of the model alone: they import its sources, not the build.
export default defineConfig({
  test: {
    include: ["packages/woonzorg/test/**/*.test.ts"],
    setupFiles: ["./test/fastCheck.ts"],
    testTimeout: 60_000
  }
})
