import type { Text } from "./routes.js"

type Texts = Readonly<Record<string, Text>>

/** The sheet that is printed. */
export const printing = {
  changed: { nl: "Wat is gekozen", en: "What was chosen" },
  unchanged: {
    nl: "De keuzes waar de pagina mee begint, zonder verandering.",
    en: "The choices that the page starts with, unchanged."
  },
  startsAt: { nl: "begint op", en: "starts at" },
  code: { nl: "QR-code van het adres", en: "QR code of the address" },
  noDecision: {
    nl: "Dit is een berekening en geen besluit van een gemeente.",
    en: "This is a calculation and not a decision of any municipality."
  },
  inputs: { nl: "Alle keuzes, en waar ze op rusten", en: "All choices, and what they rest on" },
  withoutEffect: { nl: "telt nu niet mee", en: "has no effect now" },
  reasons: { nl: "Waarom deze uitkomst", en: "Why this outcome" }
} as const satisfies Texts
