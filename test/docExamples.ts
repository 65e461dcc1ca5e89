// Takes the ```ts fences out of doc comments and guides and makes modules of them whose
// `expression // => value` lines can be checked.
import ts from "typescript"
import { parse, read } from "./repository.ts"

export interface DocExample {
  readonly title: string
  readonly code: string
}

export interface Check {
  readonly line: string
  readonly actual: unknown
  readonly expected: unknown
}

const fence = /```ts\n([\s\S]*?)```/g

const lineOf = (text: string, index: number): number => text.slice(0, index).split("\n").length

/** The fences of a source file's doc comments, or of a guide. */
export const docExamples = (file: string): ReadonlyArray<DocExample> => {
  const text = read(file).replaceAll("\r\n", "\n")
  const blocks = file.endsWith(".md")
    ? [{ index: 0, text }]
    : [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].map((match) => ({ index: match.index, text: match[0] }))
  return blocks.flatMap((block) => {
    const plain = file.endsWith(".md") ? block.text : block.text.replaceAll(/^[ \t]*\* ?/gm, "")
    return [...plain.matchAll(fence)].map((match) => ({
      title: `${file}:${lineOf(text, block.index) + lineOf(plain, match.index)}`,
      code: match[1] ?? ""
    }))
  })
}

const expectedAfter = (source: ts.SourceFile, node: ts.Node): string | undefined => {
  const [range] = ts.getTrailingCommentRanges(source.text, node.getEnd()) ?? []
  if (range === undefined) return undefined
  return /^\/\/ => (.*)$/.exec(source.text.slice(range.pos, range.end))?.[1]?.trim()
}

const isLog = (node: ts.Expression): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.getText() === "console.log"

const rewritten = (source: ts.SourceFile, statement: ts.Statement): string => {
  const text = statement.getText().replace(/;$/, "")
  const expected = expectedAfter(source, statement)
  if (expected === undefined) return text
  const record = (actual: string, wanted: string): string =>
    `checks.push({ line: ${JSON.stringify(`${text} // => ${expected}`)}, actual: ${actual}, expected: ${wanted} })`
  if (ts.isExpressionStatement(statement)) {
    return isLog(statement.expression)
      ? record(
          `format(${statement.expression.arguments.map((argument) => argument.getText()).join(", ")})`,
          JSON.stringify(expected)
        )
      : record(`(${statement.expression.getText()})`, `(${expected})`)
  }
  if (ts.isVariableStatement(statement)) {
    const [declaration] = statement.declarationList.declarations
    return `${text}\n${record(declaration?.name.getText() ?? "undefined", `(${expected})`)}`
  }
  return text
}

/** A JavaScript module that exports `checks`. */
export const checkedModule = ({ code, title }: DocExample): string => {
  const source = parse(`${title}.ts`, code)
  const isImport = (statement: ts.Statement): boolean => ts.isImportDeclaration(statement)
  const [above, below] = [source.statements.filter(isImport), source.statements.filter((it) => !isImport(it))]
  const module = [
    `import { format } from "node:util"`,
    ...above.map((statement) => statement.getText()),
    "export const checks: Array<unknown> = []",
    ...below.map((statement) => rewritten(source, statement))
  ].join("\n;")
  // What only a `// =>` value uses must not be dropped with the types.
  return ts.transpileModule(module, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true }
  }).outputText
}
