import type { Text } from "../i18n/routes.js"

type Texts = Readonly<Record<string, Text>>

/** The names of the sheets of a workbook. */
export const sheetNames = {
  outcome: { nl: "Uitkomst", en: "Outcome" },
  inputs: { nl: "Invoer", en: "Inputs" },
  passports: { nl: "Bronnen en aannames", en: "Sources and assumptions" },
  reasons: { nl: "Waarom", en: "Why" },
  particulars: { nl: "Over dit bestand", en: "About this file" }
} as const satisfies Texts

/** The columns and titles of a file that are not those of an answer. */
export const words = {
  lowest: { nl: "{title} (laagste)", en: "{title} (lowest)" },
  highest: { nl: "{title} (hoogste)", en: "{title} (highest)" },
  group: { nl: "Groep", en: "Group" },
  input: { nl: "Invoer", en: "Input" },
  value: { nl: "Waarde", en: "Value" },
  number: { nl: "Getal", en: "Number" },
  start: { nl: "Begint op", en: "Starts at" },
  differs: { nl: "Gewijzigd", en: "Changed" },
  counts: { nl: "Telt mee", en: "Counts" },
  restsOn: { nl: "Rust op", en: "Rests on" },
  explanation: { nl: "Toelichting", en: "Explanation" },
  of: { nl: "Van", en: "Of" },
  yes: { nl: "ja", en: "yes" },
  no: { nl: "nee", en: "no" },
  cautions: { nl: "Let op", en: "Take care" },
  question: { nl: "Vraag", en: "Question" },
  finding: { nl: "Uitkomst", en: "Outcome" },
  scope: { nl: "Waarover", en: "About" },
  name: { nl: "Naam", en: "Name" },
  reason: { nl: "Waarom", en: "Why" }
} as const satisfies Texts
