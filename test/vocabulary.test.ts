import { basename } from "node:path/posix"
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import { describe, expect, it } from "vitest"
import * as Vocabulary from "woonzorg/Vocabulary"
import { glob } from "./repository.ts"

type Found = ReadonlyArray<readonly [name: string, schema: Schema.Top]>

const schemasOf = async (file: string): Promise<Found> => {
  const noun = basename(file, ".ts")
  const module = (await import(`woonzorg/${noun}`)) as Record<string, unknown>
  return Object.entries(module).flatMap(([name, value]) =>
    Schema.isSchema(value) ? [[`${noun}.${name}`, value] as const] : []
  )
}

const modules = glob("packages/woonzorg/src/*.ts").filter((file) => basename(file) !== "index.ts")
const schemas: Found = (await Promise.all(modules.map(schemasOf))).flat()

/** The parts of a schema with the path to each. */
const parts = (ast: SchemaAST.AST): ReadonlyArray<readonly [path: string, part: SchemaAST.AST]> => {
  if (SchemaAST.isArrays(ast)) {
    return [...ast.elements, ...ast.rest].map((part, index) => [`[${index}]`, part] as const)
  }
  if (SchemaAST.isObjects(ast)) {
    return [
      ...ast.propertySignatures.map(({ name, type }) => [`.${String(name)}`, type] as const),
      ...ast.indexSignatures.flatMap(
        ({ parameter, type }) =>
          [
            ["[key]", parameter],
            ["[value]", type]
          ] as const
      )
    ]
  }
  if (SchemaAST.isUnion(ast)) return ast.types.map((part) => ["", part] as const)
  if (SchemaAST.isSuspend(ast)) return [["", ast.thunk()]]
  if (SchemaAST.isDeclaration(ast)) return ast.typeParameters.map((part) => ["<>", part] as const)
  return []
}

/** The path to every number in a schema that does not say what it counts. */
const numbersWithoutUnit = (name: string, schema: Schema.Top): ReadonlyArray<string> => {
  const seen = new Set<SchemaAST.AST>()
  const visit = (path: string, ast: SchemaAST.AST): ReadonlyArray<string> => {
    if (seen.has(ast)) return []
    seen.add(ast)
    if (SchemaAST.isNumber(ast) || SchemaAST.isBigInt(ast)) {
      const unit = SchemaAST.resolve(ast)?.["unit"]
      return typeof unit === "string" && unit.trim() !== "" ? [] : [path]
    }
    return parts(ast).flatMap(([step, part]) => visit(path + step, part))
  }
  return visit(name, schema.ast)
}

describe("The vocabulary of the model", () => {
  it("covers schemas in more than one module", () => {
    expect(new Set(schemas.map(([name]) => name.split(".")[0])).size).toBeGreaterThan(1)
  })

  it("gives every public schema a Dutch and an English term with a definition in both", () => {
    const isTerm = Schema.is(Vocabulary.Term)
    expect(schemas.filter(([, schema]) => !isTerm(Vocabulary.term(schema))).map(([name]) => name)).toEqual([])
  })

  it("gives every number in a public schema a unit", () => {
    expect(schemas.flatMap(([name, schema]) => numbersWithoutUnit(name, schema))).toEqual([])
  })

  it("sees a number without a unit, however deep it lies", () => {
    const bare = Schema.Struct({ rows: Schema.Array(Schema.Struct({ places: Schema.optionalKey(Schema.Int) })) })
    expect(numbersWithoutUnit("Bid", bare)).toEqual(["Bid.rows[0].places"])
    const named = Schema.Struct({ places: Schema.Int.annotate({ unit: "places" }) })
    expect(numbersWithoutUnit("Bid", named)).toEqual([])
  })

  it("uses one term for one concept", () => {
    const byTerm = Map.groupBy(schemas, ([, schema]) => Vocabulary.term(schema)?.nl)
    const shared = [...byTerm].filter(([, found]) => new Set(found.map(([, schema]) => schema)).size > 1)
    expect(shared.map(([term, found]) => [term, ...found.map(([name]) => name)])).toEqual([])
  })
})
