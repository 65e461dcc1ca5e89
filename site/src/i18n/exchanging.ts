import type { Text } from "./routes.js"

type Texts = Readonly<Record<string, Text>>

/** Sharing, saving and opening. */
export const exchanging = {
  title: { nl: "Delen, bewaren en openen", en: "Share, save and open" },
  close: { nl: "Sluiten", en: "Close" },
  loading: { nl: "Even laden …", en: "Loading …" },
  private: {
    nl: "Alles blijft in uw browser. Er gaat niets naar een server.",
    en: "Everything stays in your browser. Nothing goes to a server."
  },
  name: { nl: "Naam van deze berekening", en: "Name of this calculation" },
  nameHint: {
    nl: "De naam komt in de bestanden te staan.",
    en: "The name is put in the files."
  },
  share: { nl: "Deel het adres", en: "Share the address" },
  shareText: {
    nl: "Wie dit adres opent, ziet dezelfde keuzes en dezelfde uitkomst.",
    en: "Whoever opens this address sees the same choices and the same outcome."
  },
  shareWithout: {
    nl: "Let op: uw eigen cijfers staan niet in het adres. Deel daarvoor het bestand van de berekening.",
    en: "Note: your own figures are not in the address. Share the file of the calculation for those."
  },
  address: { nl: "Adres van deze uitkomst", en: "Address of this outcome" },
  copy: { nl: "Kopieer", en: "Copy" },
  copied: { nl: "Gekopieerd", en: "Copied" },
  notCopied: {
    nl: "Kopiëren mag hier niet. Selecteer de tekst en kopieer hem zelf.",
    en: "Copying is not allowed here. Select the text and copy it yourself."
  },
  outcome: { nl: "Bewaar de uitkomst", en: "Save the outcome" },
  outcomeText: {
    nl: "In elk bestand staan ook uw keuzes, de bronnen en aannames, de versies en het adres.",
    en: "Each file also has your choices, the sources and assumptions, the versions and the address."
  },
  xlsx: { nl: "Excel (XLSX)", en: "Excel (XLSX)" },
  csv: { nl: "Tabel (CSV)", en: "Table (CSV)" },
  file: { nl: "Bewaar de berekening", en: "Save the calculation" },
  fileText: {
    nl: "Met dit bestand gaat u later verder, of een ander. Uw eigen cijfers staan erin zoals u ze invulde.",
    en: "With this file you continue later, or someone else does. Your own figures are in it as you entered them."
  },
  saveFile: { nl: "Bestand (JSON)", en: "File (JSON)" },
  saveHere: { nl: "Op dit apparaat", en: "On this device" },
  savedHere: { nl: "“{name}” is bewaard op dit apparaat.", en: "“{name}” was saved on this device." },
  hereTitle: { nl: "Bewaard op dit apparaat", en: "Saved on this device" },
  hereNone: {
    nl: "U hebt hier nog niets bewaard. Wij bewaren alleen iets als u daarom vraagt.",
    en: "You have not saved anything here yet. We only save something when you ask for it."
  },
  hereFull: {
    nl: "Er is geen plaats meer op dit apparaat. Gooi iets weg, of bewaar een bestand.",
    en: "There is no room left on this device. Delete something, or save a file."
  },
  hereBlocked: {
    nl: "Uw browser laat ons niets bewaren op dit apparaat. Bewaar een bestand.",
    en: "Your browser does not let us save anything on this device. Save a file."
  },
  hereBroken: {
    nl: "Dit is beschadigd en kan niet worden geopend.",
    en: "This is damaged and cannot be opened."
  },
  open: { nl: "Open", en: "Open" },
  remove: { nl: "Gooi weg", en: "Delete" },
  removed: { nl: "“{name}” is weggegooid.", en: "“{name}” was deleted." },
  openTitle: { nl: "Open een berekening", en: "Open a calculation" },
  openText: {
    nl: "Kies een bestand dat u eerder bewaarde. Wat u nu ziet, kunt u terughalen met ‘Stap terug’.",
    en: "Choose a file that you saved before. What you see now can be brought back with ‘Undo’."
  },
  openLabel: { nl: "Bestand met een berekening", en: "File with a calculation" },
  opened: { nl: "“{name}” is geopend.", en: "“{name}” was opened." },
  altered: {
    nl: "Let op: dit bestand is na het bewaren veranderd.",
    en: "Note: this file was changed after it was saved."
  },
  sealless: {
    nl: "Let op: aan dit bestand is niet te zien of het na het bewaren is veranderd.",
    en: "Note: this file does not show whether it was changed after it was saved."
  },
  otherVersions: {
    nl: "Let op: het bestand is gemaakt met {stated}. Deze site rekent met {own}. De uitkomst kan anders zijn dan toen.",
    en: "Note: the file was made with {stated}. This site works with {own}. The outcome may differ from then."
  },
  fileTooLarge: {
    nl: "Dit bestand is te groot voor een berekening van deze site: wij lezen hooguit 1 MB.",
    en: "This file is too large for a calculation of this site: we read at most 1 MB."
  },
  noOutcome: {
    nl: "Er is nog geen uitkomst om te bewaren.",
    en: "There is no outcome to save yet."
  },
  notOpened: {
    nl: "Dit bestand is niet geopend. Er is niets veranderd.",
    en: "This file was not opened. Nothing has changed."
  },
  code: { nl: "Dezelfde uitkomst in code", en: "The same outcome in code" },
  codeText: {
    nl: "Dit stukje TypeScript geeft hetzelfde antwoord. Installeer eerst woonzorg, @woonzorg/drechtsteden en effect.",
    en: "This piece of TypeScript gives the same answer. First install woonzorg, @woonzorg/drechtsteden and effect."
  },
  saved: { nl: "{file} is bewaard in uw downloads.", en: "{file} was saved to your downloads." },
  notSaved: { nl: "Het bestand kon niet worden gemaakt: {why}", en: "The file could not be made: {why}" }
} as const satisfies Texts

/** The particulars of a calculation, as files and prints have them. */
export const particulars = {
  date: { nl: "Datum", en: "Date" },
  name: { nl: "Naam", en: "Name" },
  seed: { nl: "Startgetal van de loting", en: "Seed of the draw" },
  model: { nl: "Rekenmodel", en: "Model" },
  facts: { nl: "Feiten", en: "Facts" },
  form: { nl: "Vorm van het bestand", en: "Form of the file" },
  hash: { nl: "Controlegetal (SHA-256)", en: "Checksum (SHA-256)" },
  address: { nl: "Adres", en: "Address" }
} as const satisfies Texts
