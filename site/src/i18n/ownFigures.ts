import type { Text } from "./routes.js"

type Texts = Readonly<Record<string, Text>>

/** Figures of the reader. */
export const own = {
  name: { nl: "Wat is dit voor cijfer?", en: "What is this figure?" },
  counts: { nl: "Wat tellen de cijfers?", en: "What do the figures count?" },
  persons: { nl: "Mensen", en: "People" },
  personsHint: {
    nl: "Aantallen van 1 tot en met 4 mensen laten we weg uit afdrukken en bestanden met uitkomsten.",
    en: "Counts of 1 to 4 people are left out of prints and files with outcomes."
  },
  notWhole: {
    nl: "Mensen tellen we in hele getallen. Kies ‘Iets anders’ als dit geen aantallen mensen zijn. Anders komen deze cijfers niet in afdrukken en bestanden.",
    en: "People are counted in whole numbers. Choose ‘Something else’ if these are no counts of people. Otherwise these figures are left out of prints and files."
  },
  other: { nl: "Iets anders", en: "Something else" },
  unknown: { nl: "onbekend", en: "unknown" },
  file: { nl: "Of lees een bestand (CSV)", en: "Or read a file (CSV)" },
  fileHint: {
    nl: "Per regel een gemeente en een getal. Zo’n bestand maakt u in Excel met ‘Opslaan als’, CSV.",
    en: "On each line a municipality and a number. In Excel you make such a file with ‘Save as’, CSV."
  },
  read: {
    nl: "{count} van de {total} gemeenten gelezen uit {file}. Wat u al had ingevuld voor andere gemeenten, is gebleven.",
    en: "{count} of {total} municipalities read from {file}. What you had entered for other municipalities has stayed."
  },
  column: { nl: "Welke kolom?", en: "Which column?" },
  columnNumber: { nl: "Kolom {number}", en: "Column {number}" },
  travel: {
    nl: "Uw cijfers staan niet in het adres van de pagina. Wilt u ze bewaren of delen? Kies dan ‘Delen, bewaren en openen’ en bewaar het bestand.",
    en: "Your figures are not in the address of the page. To keep or share them, choose ‘Share, save and open’ and save the file."
  },
  notANumber: {
    nl: "“{text}” is geen getal van nul of meer. Vul een getal in, of laat het veld leeg als u het niet weet.",
    en: "“{text}” is not a number of zero or more. Enter a number, or leave the field empty if you do not know it."
  }
} as const satisfies Texts
