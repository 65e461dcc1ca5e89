import type { Lang, Text } from "../i18n/routes.js"
import { both } from "../i18n/wording.js"
import type { AddressProblem } from "./addressCodec.js"

/** What a field that takes whole numbers expects, in words. */
export const wholeFrom = ({ max, min }: { readonly min: number; readonly max: number }): Text => ({
  nl: `een geheel getal van ${min} tot en met ${max}`,
  en: `a whole number from ${min} to ${max}`
})

/** What a field that takes one of a few words expects. */
export const oneOf = (...values: ReadonlyArray<string>): Text => ({ nl: values.join(" of "), en: values.join(" or ") })

/** What the fields expect that every address has. */
const shared: Readonly<Record<string, Text>> = {
  version: { nl: "het nummer van een versie, zoals 1", en: "the number of a version, such as 1" },
  compare: { nl: "hooguit drie uitkomsten om mee te vergelijken", en: "at most three outcomes to compare with" },
  name: { nl: "een naam van hooguit 40 tekens", en: "a name of at most 40 characters" }
}

/** What an address that could not be followed did wrong, and what to do. */
export const addressProblem = (
  problem: AddressProblem,
  expectations: Readonly<Record<string, Text>>,
  lang: Lang
): string => {
  switch (problem._tag) {
    case "AddressNewer":
      return both(
        lang,
        `Dit adres is gemaakt met een nieuwere versie van de site (versie ${problem.version}). Laad de pagina opnieuw om de nieuwste versie te krijgen.`,
        `This address was made with a newer version of the site (version ${problem.version}). Reload the page to get the latest version.`
      )
    case "AddressTooLong":
      return both(
        lang,
        `Het adres heeft ${problem.length} tekens na het hekje. Wij lezen er hooguit ${problem.longest}. Vraag om een nieuw adres, of begin opnieuw.`,
        `The address has ${problem.length} characters after the hash. We read at most ${problem.longest}. Ask for a new address, or start again.`
      )
    case "AddressUnknownField":
      return both(
        lang,
        `In het adres staat “${problem.field}”. Dat kennen wij niet. Haal het weg, of begin opnieuw.`,
        `The address contains “${problem.field}”, which we do not know. Remove it, or start again.`
      )
    case "AddressInvalid": {
      const expected = expectations[problem.field] ?? shared[problem.field]
      const words =
        expected === undefined ? "" : both(lang, `: verwacht is ${expected.nl}`, `: expected ${expected.en}`)
      return both(
        lang,
        `In het adres staat bij “${problem.field}” de waarde “${problem.value}”. Die past niet${words}. Verbeter het adres, of begin opnieuw.`,
        `In the address “${problem.field}” has the value “${problem.value}”. It does not fit${words}. Correct the address, or start again.`
      )
    }
  }
}
