// What the tests of the whole repository read: its files, and the names that modules import.
import { execFileSync } from "node:child_process"
import { existsSync, globSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"

export const root = join(import.meta.dirname, "..")

export const read = (file: string): string => readFileSync(join(root, file), "utf8")

/** Paths from the root with forward slashes, sorted. */
export const glob = (...patterns: ReadonlyArray<string>): ReadonlyArray<string> =>
  patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !file.includes("node_modules/"))
    .toSorted()

/** Every file that is committed or would be: what a clone holds. */
export const ownFiles = (): ReadonlyArray<string> =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26
  })
    .split("\0")
    .filter((file) => file !== "" && existsSync(join(root, file)) && statSync(join(root, file)).isFile())
    .toSorted()

export const parse = (file: string, text: string = read(file)): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true)

export interface Import {
  readonly name: string
  readonly isTypeOnly: boolean
}

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
}

/** Every module that a source names: imports, re-exports, `import()` and `import("…")` types. */
export const imports = (source: ts.SourceFile): ReadonlyArray<Import> => {
  const found: Array<Import> = []
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push({ name: node.moduleSpecifier.text, isTypeOnly: isTypeOnly(node) })
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [name] = node.arguments
      if (name !== undefined && ts.isStringLiteralLike(name)) found.push({ name: name.text, isTypeOnly: false })
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    ) {
      found.push({ name: node.argument.literal.text, isTypeOnly: true })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The TypeScript of a file: of an .astro or .svelte file its scripts. */
export const scriptOf = (file: string): string => {
  const text = read(file)
  if (file.endsWith(".ts")) return text
  const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? ""
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script)
  return [front, ...scripts].join("\n")
}
