import { defineConfig } from "vitest/config"

const deep = process.env["WOONZORG_DEEP"] === "1"
const fastCheck = "./test/fastCheck.ts"

export default defineConfig({
  test: {
    reporters: ["./test/LastLineReporter.ts", "default"],
    projects: [
      ...["woonzorg", "drechtsteden"].map((name) => ({
        test: {
          name,
          include: [`packages/${name}/test/**/*.test.ts`],
          setupFiles: [fastCheck],
          testTimeout: deep ? 3_600_000 : 20_000
        }
      })),
      {
        test: {
          name: "site",
          include: ["site/**/*.test.ts"],
          exclude: ["**/node_modules/**", "**/dist/**"],
          setupFiles: [fastCheck],
          testTimeout: deep ? 3_600_000 : 20_000
        }
      },
      {
        test: {
          name: "repository",
          include: ["test/*.test.ts"],
          setupFiles: [fastCheck],
          globalSetup: ["./test/packedTarballs.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000
        }
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/*.test.ts", ...(deep ? ["test/deep/*.test.ts"] : [])],
          testTimeout: deep ? 600_000 : 60_000,
          hookTimeout: 120_000,
          fileParallelism: false
        }
      }
    ]
  }
})
