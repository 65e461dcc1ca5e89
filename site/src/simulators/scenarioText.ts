import type * as Input from "woonzorg/Input"
import type * as Scenario from "woonzorg/Scenario"
import { askingWorker } from "./answeringWorker.js"

/** Why the text of a scenario cannot be read, as plain data. */
export type Unreadable =
  | { readonly _tag: "InputRefused"; readonly problems: ReadonlyArray<Input.Problem> }
  | { readonly _tag: "TextNotJson"; readonly line: number; readonly column: number; readonly problem: string }
  | { readonly _tag: "TextTooLong"; readonly length: number; readonly longest: number }
  | { readonly _tag: "ScenarioNewer"; readonly schemaVersion: number; readonly newest: number }

export type Asking =
  | { readonly _tag: "Write"; readonly scenario: Scenario.Scenario }
  | { readonly _tag: "Read"; readonly text: string }

export interface Written {
  readonly _tag: "Written"
  readonly text: string
  readonly hash: string
}

export type Opening =
  | { readonly _tag: "Opened"; readonly opened: Scenario.Opened }
  | { readonly _tag: "Unreadable"; readonly error: Unreadable }

export type Replied = Written | Opening

const ask = askingWorker<Asking, Replied>(
  () => new Worker(new URL("./scenarioWorker.ts", import.meta.url), { type: "module" })
)

const asked = async (asking: Asking): Promise<Replied> => {
  const answered = await ask(asking, () => true)
  if (answered._tag === "Refusal") throw new Error(answered.error.message)
  return answered.value
}

/** The text and the hash of a scenario. */
export const writtenOf = async (scenario: Scenario.Scenario): Promise<Written> => {
  const replied = await asked({ _tag: "Write", scenario })
  if (replied._tag !== "Written") throw new Error("The scenario was not written.")
  return replied
}

/** The scenario in a text, or why there is none. */
export const openingOf = async (text: string): Promise<Opening> => {
  const replied = await asked({ _tag: "Read", text })
  if (replied._tag === "Written") throw new Error("The scenario was not read.")
  return replied
}
