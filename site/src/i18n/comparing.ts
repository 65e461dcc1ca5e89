import type { Text } from "./routes.js"

type Texts = Readonly<Record<string, Text>>

/** Comparing what was kept with the outcome of now. */
export const comparing = {
  title: { nl: "Vergeleken met wat u onthield", en: "Compared with what you kept" },
  baseline: { nl: "Uitgangspunt", en: "Baseline" },
  variant: { nl: "Variant {number}", en: "Variant {number}" },
  compared: { nl: "Wat", en: "What" },
  difference: { nl: "Verschil", en: "Difference" },
  now: { nl: "Nu", en: "Now" },
  same: {
    nl: "De keuzes zijn nu gelijk aan het uitgangspunt. Verander iets, dan ziet u het verschil.",
    en: "The choices are now the same as the baseline. Change something to see the difference."
  },
  name: { nl: "Naam", en: "Name" },
  nameOf: { nl: "Naam van {name}", en: "Name of {name}" },
  makeBaseline: { nl: "Maak dit het uitgangspunt", en: "Make this the baseline" },
  open: { nl: "Ga hiermee verder", en: "Continue with this" },
  drop: { nl: "Vergeet", en: "Forget" },
  of: { nl: "{action}: {name}", en: "{action}: {name}" },
  apart: { nl: "doet niet mee", en: "takes no part" },
  noOutcome: { nl: "geen uitkomst", en: "no outcome" },
  start: { nl: "De keuzes waar deze pagina mee begint.", en: "The choices that this page starts with." },
  key: {
    nl: "De grijze rand in de grafieken is het uitgangspunt.",
    en: "The grey outline in the charts is the baseline."
  }
} as const satisfies Texts
