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

const version: Text = { nl: "het nummer van een versie, zoals 1", en: "the number of a version, such as 1" }

/** What an address that could not be followed did wrong, and what to do. */
export const addressProblem = <Field extends string>(
  problem: AddressProblem<Field>,
  expectations: Readonly<Record<Field, Text>>,
  lang: Lang
): string => {
  switch (problem._tag) {
    case "AddressNewer":
      return both(
        lang,
        `Dit adres is gemaakt met een nieuwere versie van de site (versie ${problem.version}). Laad de pagina opnieuw om de nieuwste versie te krijgen.`,
        `This address was made with a newer version of the site (version ${problem.version}). Reload the page to get the latest version.`
      )
    case "AddressUnknownField":
      return both(
        lang,
        `In het adres staat “${problem.field}”. Dat kennen wij niet. Haal het weg, of begin opnieuw.`,
        `The address contains “${problem.field}”, which we do not know. Remove it, or start again.`
      )
    case "AddressInvalid": {
      const expected = problem.field === "version" ? version : expectations[problem.field]
      return both(
        lang,
        `In het adres staat bij “${problem.field}” de waarde “${problem.value}”. Die past niet: verwacht is ${expected.nl}. Verbeter het adres, of begin opnieuw.`,
        `In the address “${problem.field}” has the value “${problem.value}”. It does not fit: expected ${expected.en}. Correct the address, or start again.`
      )
    }
  }
}
