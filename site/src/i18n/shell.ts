import type { Lang, Text } from "./routes.js"

type Texts = Readonly<Record<string, Text>>

/** What stands in every simulator, in and around the answer. */
export const shell = {
  inputs: { nl: "Uw keuzes", en: "Your choices" },
  change: { nl: "Keuzes aanpassen", en: "Change the choices" },
  close: { nl: "Klaar", en: "Done" },
  undo: { nl: "Stap terug", en: "Undo" },
  redo: { nl: "Stap vooruit", en: "Redo" },
  reset: { nl: "Alles terug naar het begin", en: "Everything back to the start" },
  steps: { nl: "Stappen", en: "Steps" },
  addressTitle: { nl: "We konden dit adres niet volgen", en: "We could not follow this address" },
  keptAnswer: { nl: "U ziet nog de laatste goede uitkomst.", en: "You still see the last good outcome." },
  startAgain: { nl: "Begin opnieuw", en: "Start again" },
  refusalTitle: { nl: "Hier komt geen uitkomst uit", en: "This gives no outcome" },
  working: { nl: "We rekenen …", en: "Working it out …" },
  notLoaded: {
    nl: "Een deel van deze site kon niet worden geladen. Kijk of u verbinding hebt met internet, en probeer het opnieuw.",
    en: "A part of this site could not be loaded. Check your internet connection and try again."
  },
  notLoadedTitle: { nl: "Dit lukte niet", en: "This did not work" },
  readyMade: { nl: "Begin met een vraag", en: "Start with a question" },
  explained: { nl: "Meer uitleg bij de regels:", en: "More explained among the rules:" },
  moreReadyMade: { nl: "Nog {count} vragen", en: "{count} more questions" },
  look: { nl: "Let hierop", en: "Look at this" },
  actions: { nl: "Wat u met deze uitkomst kunt doen", en: "What you can do with this outcome" },
  keep: { nl: "Onthoud om te vergelijken", en: "Keep to compare" },
  keptAlready: { nl: "Deze uitkomst is al onthouden", en: "This outcome is already kept" },
  keptFull: { nl: "U kunt er drie onthouden", en: "You can keep three" },
  exchange: { nl: "Delen, bewaren en openen", en: "Share, save and open" },
  print: { nl: "Afdrukken", en: "Print" },
  table: { nl: "Alle cijfers in een tabel", en: "All figures in a table" },
  chartFoot: { nl: "Cijfers en bestanden bij deze afbeelding", en: "Figures and files of this picture" },
  figuresGiven: { nl: "{count} van de {total} gemeenten ingevuld", en: "{count} of {total} municipalities filled in" },
  saveAs: { nl: "Bewaar als {kind}", en: "Save as {kind}" }
} as const satisfies Texts

export type ShellTexts = Readonly<Record<keyof typeof shell, string>>

/** The texts of a page, resolved when the site is built: the script carries no language. */
export const shellTexts = (lang: Lang): ShellTexts =>
  Object.fromEntries(Object.entries(shell).map(([name, text]) => [name, text[lang]])) as ShellTexts
