import type { ShikiConfig } from "astro"

type Transformer = NonNullable<ShikiConfig["transformers"]>[number]
type Span = Parameters<NonNullable<Transformer["span"]>>[0]

/** What the theme says of a word, as the class that styles/code.css draws it with; nothing for what is drawn as it is. */
const classFor = (declaration: string): ReadonlyArray<string> => {
  const [property = "", value = ""] = declaration.split(":").map((part) => part.trim())
  const token = /^var\(--astro-code-(?:token-)?([a-z-]+)\)$/.exec(value)?.[1]
  if (property === "color" && token !== undefined) return token === "foreground" ? [] : [`code-${token}`]
  if (property === "font-style" && value === "italic") return ["code-italic"]
  if (property === "font-weight" && value === "bold") return ["code-strong"]
  if (property === "text-decoration" && value === "underline") return ["code-underline"]
  throw new Error(`The theme of code says “${declaration}”, which has no class: add one here and in styles/code.css.`)
}

const takeStyle = ({ properties }: Span): ReadonlyArray<string> => {
  const { style } = properties
  delete properties["style"]
  return String(style ?? "")
    .split(";")
    .filter((declaration) => declaration.trim() !== "")
}

/** Code in classes: the policy of the pages allows no style attributes. */
const inClasses: Transformer = {
  name: "woonzorg-classes",
  pre: (block) => void takeStyle(block),
  span: (word) => {
    const classes = takeStyle(word).flatMap(classFor)
    if (classes.length > 0) word.properties["class"] = classes.join(" ")
  }
}

export const codeTheme: { readonly theme: "css-variables"; readonly transformers: Array<Transformer> } = {
  theme: "css-variables",
  transformers: [inClasses]
}
