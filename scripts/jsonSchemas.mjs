// Writes the JSON Schema of every public schema of the model beside the built modules, for who works without
// TypeScript: `RuleSet.json` for `RuleSet.RuleSet`, `Citation.Passport.json` for `Citation.Passport`.
import { globSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { pathToFileURL } from "node:url"
import * as Schema from "effect/Schema"
import { root } from "./command.mjs"

const built = join(root, "packages/woonzorg/dist")
const folder = join(built, "schemas")

const documentOf = (schema) => {
  const { definitions, schema: body } = Schema.toJsonSchemaDocument(schema)
  const term = Schema.resolveAnnotations(schema)?.term
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: term.en,
    description: term.definition.en,
    ...body,
    ...(Object.keys(definitions).length === 0 ? {} : { $defs: definitions })
  }
}

const files = new Map()
for (const file of globSync("*.js", { cwd: built }).filter((file) => file !== "index.js")) {
  const noun = basename(file, ".js")
  for (const [name, value] of Object.entries(await import(pathToFileURL(join(built, file)).href))) {
    if (Schema.isSchema(value)) files.set(`${name === noun ? noun : `${noun}.${name}`}.json`, documentOf(value))
  }
}

mkdirSync(folder, { recursive: true })
for (const stale of globSync("*.json", { cwd: folder }).filter((file) => !files.has(file))) rmSync(join(folder, stale))
for (const [file, content] of files) writeFileSync(join(folder, file), `${JSON.stringify(content, null, 2)}\n`)
