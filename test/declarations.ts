// The exports of a module with their doc comments, read from the source.
import ts from "typescript"
import { parse } from "./repository.ts"

export interface Declaration {
  readonly name: string
  readonly file: string
  readonly line: number
  readonly isFunction: boolean
  /** The text of the doc comment without its stars, `undefined` when there is none. */
  readonly comment: string | undefined
}

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

const isFunctionType = (type: ts.TypeNode | undefined): boolean =>
  type !== undefined &&
  (ts.isFunctionTypeNode(type) || (ts.isTypeLiteralNode(type) && type.members.some(ts.isCallSignatureDeclaration)))

const isFunction = (node: ts.Node): boolean => {
  if (ts.isFunctionDeclaration(node)) return true
  if (!ts.isVariableDeclaration(node)) return false
  const { initializer, type } = node
  if (isFunctionType(type)) return true
  return initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
}

/** The doc comment that stands directly before a position, stars removed. */
const commentBefore = (text: string, position: number): string | undefined => {
  const ranges = ts.getLeadingCommentRanges(text, position) ?? []
  const last = ranges.map(({ end, pos }) => text.slice(pos, end)).findLast((comment) => comment.startsWith("/**"))
  return last
    ?.slice(3, -2)
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""))
    .join("\n")
    .trim()
}

const named = (statement: ts.Statement): ReadonlyArray<readonly [name: string, node: ts.Node]> => {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((node) => [node.name.getText(), node] as const)
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isModuleDeclaration(statement)
  return isNamed ? [[statement.name?.getText() ?? "default", statement]] : []
}

export const declarations = (file: string): ReadonlyArray<Declaration> => {
  const source = parse(file)
  return source.statements.filter(isExported).flatMap((statement) =>
    named(statement).map(([name, node]) => ({
      name,
      file,
      line: source.getLineAndCharacterOfPosition(statement.getStart()).line + 1,
      isFunction: isFunction(node),
      comment: commentBefore(source.text, statement.getFullStart())
    }))
  )
}
