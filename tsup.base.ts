import { existsSync, globSync, rmSync } from "node:fs"
import { defineConfig } from "tsup"

// Run in a package's folder. `clean` would take the declarations of tsc away under a running test,
// so only what lost its source goes.
for (const file of globSync("dist/**/*.{js,d.ts,js.map,d.ts.map}")) {
  const source = file.replace(/^dist/, "src").replace(/(\.d\.ts|\.js)(\.map)?$/, ".ts")
  if (!existsSync(source)) rmSync(file)
}

export default defineConfig({
  entry: ["src/**/*.ts"],
  format: "esm",
  target: "es2023",
  platform: "neutral",
  // One file out for one file in: bundling drops values that share their name with a type, and turns
  // top-level `const` into `var`, which slows the kernels down.
  bundle: false,
  dts: false,
  sourcemap: true,
  clean: false,
  silent: true
})
