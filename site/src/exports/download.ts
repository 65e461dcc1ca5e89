import type { Report } from "../report/report.js"

const longest = 60

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** The words of a text, joined by hyphens: lower case, plain letters and digits. */
const slug = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")

/** What a file of a report is called: its name and date, safe on every system. */
export const fileName = ({ name, particulars }: Report, extension: string): string => {
  const date = particulars
    .map(({ value }) => /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(value)?.[0])
    .find((one) => one !== undefined)
  const end = `${date === undefined ? "" : `-${date}`}.${slug(extension)}`
  const words = slug(name)
  const room = longest - end.length
  const cut =
    words.length <= room
      ? words
      : words
          .slice(0, room + 1)
          .replace(/-[^-]*$/, "")
          .slice(0, room)
  return `${cut === "" || reserved.test(cut) ? `woonzorg${cut === "" ? "" : `-${cut}`}` : cut}${end}`
}

// A browser starts saving after the click is over; until then the address must hold.
const patience = 60_000

/** Saves a file to the disk of the reader. Nothing leaves the browser. */
export const download = (name: string, content: Uint8Array<ArrayBuffer> | Blob | string, type: string): void => {
  const href = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement("a")
  link.href = href
  link.download = name
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(href), patience)
}
