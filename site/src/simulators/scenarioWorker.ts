import * as Result from "effect/Result"
import * as Scenario from "woonzorg/Scenario"
import { answerInWorker } from "./answeringWorker.js"
import type { Asking, Replied, Unreadable } from "./scenarioText.js"

const plain = (
  error: Extract<ReturnType<typeof Scenario.fromText>, { readonly failure: unknown }>["failure"]
): Unreadable => {
  switch (error._tag) {
    case "InputRefused":
      return { _tag: error._tag, problems: error.problems.map(({ path, problem }) => ({ path, problem })) }
    case "TextNotJson":
      return { _tag: error._tag, line: error.line, column: error.column, problem: error.problem }
    case "TextTooLong":
      return { _tag: error._tag, length: error.length, longest: error.longest }
    case "ScenarioNewer":
      return { _tag: error._tag, schemaVersion: error.schemaVersion, newest: error.newest }
  }
}

const reply = (asking: Asking): Replied => {
  if (asking._tag === "Write") {
    return { _tag: "Written", text: Scenario.toText(asking.scenario), hash: Scenario.hash(asking.scenario) }
  }
  return Result.match(Scenario.fromText(asking.text), {
    onSuccess: (opened) => ({ _tag: "Opened", opened }),
    onFailure: (error) => ({ _tag: "Unreadable", error: plain(error) })
  })
}

// The schemas of the model live here: in the page they would come along with its first script.
answerInWorker<Asking, Replied>((asking) => ({ _tag: "Answer", value: reply(asking) }))
