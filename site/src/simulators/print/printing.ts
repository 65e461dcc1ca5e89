import { flushSync, mount, unmount } from "svelte"
import type { Leaving } from "../exchange/leaving.svelte.js"
import PrintSheet from "./PrintSheet.svelte"

/** Prints the answer on a sheet of its own, and takes the sheet away when the printing is over. */
export const printAnswer = async <Question extends object, Answer>(
  leaving: Leaving<Question, Answer>
): Promise<void> => {
  const { address, pictures } = leaving
  const report = await leaving.report()
  if (report === undefined) return
  const sheet = mount(PrintSheet, { target: document.body, props: { report, pictures, address } })
  flushSync()
  const title = document.title
  // Browsers take the title of the page as the name of the file.
  document.title = report.name
  addEventListener(
    "afterprint",
    () => {
      document.title = title
      void unmount(sheet)
    },
    { once: true }
  )
  print()
}
