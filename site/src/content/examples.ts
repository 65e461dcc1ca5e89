/** One question, answered in code. */
export interface Example {
  readonly number: number
  /** The question, from the comment on the first line. */
  readonly title: string
  readonly file: string
  readonly slug: string
  /** The file after its first comment. */
  readonly code: string
}

const files = import.meta.glob<string>("../../../examples/[0-9]*.ts", {
  query: "?raw",
  import: "default",
  eager: true
})

/** Reads an example: its first line is the question as a comment, its name starts with its number. */
export const example = (path: string, text: string): Example => {
  const file = path.slice(path.lastIndexOf("/") + 1)
  const [first = "", ...rest] = text.trim().split("\n")
  const title = /^(?:\/\/|\/\*\*?)\s*(.*?)\s*(?:\*\/)?$/.exec(first)?.[1]
  if (title === undefined || title === "") {
    throw new Error(
      `examples/${file} starts with "${first}". Start it with its question: // Who gets how many dwellings?`
    )
  }
  return {
    number: Number.parseInt(file, 10),
    title,
    file: `examples/${file}`,
    slug: `example-${file.replace(/\.ts$/, "")}`,
    code: rest.join("\n").trim()
  }
}

/** Every file in `examples/`, in order. */
export const examples: ReadonlyArray<Example> = Object.entries(files)
  .map(([path, text]) => example(path, text))
  .toSorted((one, two) => one.number - two.number)
