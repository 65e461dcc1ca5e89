import { basename } from "node:path/posix"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { glob, read } from "./repository.ts"

type Json = null | boolean | number | string | ReadonlyArray<Json> | { readonly [key: string]: Json }

const files = glob("packages/woonzorg/dist/schemas/*.json")
const documents = files.map((file) => [basename(file, ".json"), JSON.parse(read(file)) as Json] as const)

const namesOf = async (file: string): Promise<ReadonlyArray<string>> => {
  const noun = basename(file, ".ts")
  const module = (await import(`woonzorg/${noun}`)) as Record<string, unknown>
  return Object.entries(module).flatMap(([name, value]) =>
    Schema.isSchema(value) ? [name === noun ? noun : `${noun}.${name}`] : []
  )
}

/** Everything in a document that refers to another part of it. */
const references = (value: Json): ReadonlyArray<string> =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([key, item]) =>
        key === "$ref" && typeof item === "string" ? [item] : references(item as Json)
      )

const at = (document: Json, reference: string): unknown =>
  reference
    .replace(/^#\//, "")
    .split("/")
    .reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], document)

const document = (name: string): Json => documents.find(([found]) => found === name)?.[1] ?? null

describe("The JSON Schemas in the package", () => {
  it("are there for every public schema of the model, and for nothing else", async () => {
    const modules = glob("packages/woonzorg/src/*.ts").filter((file) => basename(file) !== "index.ts")
    const names = (await Promise.all(modules.map(namesOf))).flat()
    expect(documents.map(([name]) => name).toSorted()).toEqual(names.toSorted())
  })

  it.each(documents)("say what they are of, and refer only to what they hold: %s", (_, schema) => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: expect.stringMatching(/./),
      description: expect.stringMatching(/^\p{Lu}.*\.$/su)
    })
    for (const reference of references(schema)) expect(at(schema, reference), reference).toBeDefined()
  })

  it("keep what the schemas ask: closed questions for a person, and at least one part in a criterion", () => {
    expect(at(document("Applicant"), "#/properties/home")).toMatchObject({ enum: expect.arrayContaining(["shelter"]) })
    expect(at(document("Applicant"), "#/properties/age")).toMatchObject({ type: "integer" })
    expect(JSON.stringify(document("Criterion"))).toContain('"minItems":1')
    expect(references(document("RuleSet"))).not.toEqual([])
  })
})
