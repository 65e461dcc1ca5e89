import type { Text } from "./routes.js"

type Texts = Readonly<Record<string, Text>>

/** For whom a place is: what the sources say, what decides, and what they leave open. */
export const forWhom = {
  title: { nl: "Voor wie", en: "For whom" },
  criterion: { nl: "Wie past bij de beschrijving", en: "Who fits the description" },
  incomplete: {
    nl: "De bron noemt niet alle voorwaarden. Wie hieraan voldoet, past bij de bekende beschrijving; de rest is onbekend.",
    en: "The source does not name all conditions. Whoever meets these fits the known description; the rest is unknown."
  },
  complete: { nl: "De bron noemt alle voorwaarden.", en: "The source names all conditions." },
  asText: { nl: "Dezelfde voorwaarden als gewone tekst", en: "The same conditions as plain text" },
  nothing: {
    nl: "Niet in de bron. De documenten zeggen niets waarmee u kunt nagaan of iemand bij deze plek past.",
    en: "Not in the source. The documents say nothing by which you can check whether somebody fits this place."
  },
  describes: { nl: "Dit beschrijft, en beslist niet", en: "This describes, and does not decide" },
  notEncoded: {
    nl: "Dit staat er ook, maar wij kunnen het niet nagaan",
    en: "This is said as well, but we cannot check it"
  },
  otherReading: { nl: "U kunt de bron ook anders lezen", en: "The source can also be read in another way" },
  otherReadingLead: { nl: "Dan geldt: {reading}", en: "Then it is: {reading}" },
  toAmbiguity: {
    nl: "Lees waarom de bron hier niet duidelijk is",
    en: "Read why the source is unclear here"
  },
  versions: { nl: "In welke regelversies dit staat", en: "Which versions of the rules say this" },
  noVersion: {
    nl: "Deze beschrijving staat in geen van de regelversies die wij hebben.",
    en: "This description stands in none of the versions of the rules that we have."
  },
  toVersions: { nl: "Bekijk alle regelversies", en: "See all versions of the rules" }
} as const satisfies Texts
