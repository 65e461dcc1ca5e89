import type { Text } from "./routes.js"

type Texts = Readonly<Record<string, Text>>

/** The page that lists the simulators. */
export const simulations = {
  title: { nl: "Reken het zelf na", en: "Work it out yourself" },
  description: {
    nl: "Elke simulatie beantwoordt één vraag. U verandert de keuzes en ziet meteen wat eruit komt, en waarom.",
    en: "Each simulation answers one question. You change the choices and see at once what comes out, and why."
  },
  lead: {
    nl: "Elke simulatie beantwoordt één vraag. U verandert de keuzes en ziet meteen wat eruit komt, en waarom. Alles gebeurt in uw eigen browser.",
    en: "Each simulation answers one question. You change the choices and see at once what comes out, and why. Everything happens in your own browser."
  }
} as const satisfies Texts
