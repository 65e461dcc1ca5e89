import type * as Scenario from "woonzorg/Scenario"
import type { Lang } from "../../i18n/routes.js"
import { exchanging } from "../../i18n/exchanging.js"
import { fill } from "../../i18n/texts.js"
import { both } from "../../i18n/wording.js"
import { isSame } from "../asked.js"
import type { Unreadable } from "../scenarioText.js"
import { versions } from "../versions.js"

// More problems than this are no help in repairing a file.
const mostProblems = 8

/** A problem that the model names, in the words of the reader. What was expected stays as the model says it. */
const inWordsOf = (problem: string, lang: Lang): string => {
  const [, expected, got] = /^Expected ([\s\S]*), got ([\s\S]*)$/.exec(problem) ?? []
  if (expected !== undefined && got !== undefined) {
    return both(lang, `daar staat ${got}, en verwacht is: ${expected}`, `it has ${got}, expected: ${expected}`)
  }
  if (problem === "Missing key") return both(lang, "dit ontbreekt", "this is missing")
  return problem.startsWith("Unexpected key") ? both(lang, "dit kennen wij niet", "we do not know this") : problem
}

/** Why a file was not read, a line each. */
export const refusalOf = (error: Unreadable, lang: Lang): ReadonlyArray<string> => {
  switch (error._tag) {
    case "TextTooLong":
      return [exchanging.fileTooLarge[lang]]
    case "TextNotJson":
      return [
        both(
          lang,
          `Dit is geen bestand van deze site, of het is beschadigd. Op regel ${error.line}, teken ${error.column}, gaat het mis (${error.problem}).`,
          `This is no file of this site, or it is damaged. It goes wrong at line ${error.line}, character ${error.column} (${error.problem}).`
        )
      ]
    case "ScenarioNewer":
      return [
        both(
          lang,
          `Dit bestand is gemaakt met een nieuwere versie van de site (vorm ${error.schemaVersion}; wij lezen vorm 1 tot en met ${error.newest}). Laad de pagina opnieuw om de nieuwste versie te krijgen.`,
          `This file was made with a newer version of the site (form ${error.schemaVersion}; we read forms 1 to ${error.newest}). Reload the page to get the latest version.`
        )
      ]
    case "InputRefused": {
      const shown = error.problems.slice(0, mostProblems)
      const rest = error.problems.length - shown.length
      return [
        both(lang, "In dit bestand klopt iets niet:", "Something is wrong in this file:"),
        ...shown.map(({ path, problem }) =>
          both(lang, `Bij “${path}”: ${inWordsOf(problem, lang)}.`, `At “${path}”: ${inWordsOf(problem, lang)}.`)
        ),
        ...(rest > 0 ? [both(lang, `En op nog ${rest} plekken.`, `And in ${rest} more places.`)] : [])
      ]
    }
  }
}

const inWords = ({ facts, woonzorg }: Scenario.Scenario["versions"]): string =>
  `woonzorg ${woonzorg}, ${facts.package} ${facts.version}`

/** What the reader should know of a file that was read. */
export const notices = ({ scenario, seal }: Scenario.Opened, lang: Lang): ReadonlyArray<string> => [
  ...(seal === "altered" ? [exchanging.altered[lang]] : []),
  ...(seal === "absent" ? [exchanging.sealless[lang]] : []),
  ...(isSame(scenario.versions, versions)
    ? []
    : [fill(exchanging.otherVersions[lang], { stated: inWords(scenario.versions), own: inWords(versions) })])
]
