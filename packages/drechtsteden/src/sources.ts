/**
 * The documents and data sets that the facts of this package come from: a record of each, never its text.
 *
 * @since 0.1.0
 */
import type * as Citation from "woonzorg/Citation"

/**
 * The id of a document in the register.
 *
 * @category models
 * @since 0.1.0
 */
export type DocumentId =
  | "red-mijn-zorg"
  | "das-advies"
  | "raadsinformatiebrief-woonzorgvisie"
  | "agenda-2021-2022"
  | "overlegtafel-2025-09-18"
  | "energietransitiemodel"
  | "gemeentecodes"
  | "urgentiewijzer-drechtsteden"
  | "bn-destem-gorinchem"
  | "hg24-hardinxveld-giessendam"
  | "papendrecht-nieuws"
  | "rijnmond-dordrecht"
  | "rijnmond-hardinxveld-giessendam"
  | "rijnmond-molenlanden"
  | "rijnmond-sliedrecht"
  | "rtv-papendrecht"
  | "thuis-in-de-wijken"
  | "urgentie-zwijndrecht"
  | "urgentie-alblasserdam"

/**
 * The register of documents: five policy documents that were read line by line, then the public sources.
 *
 * **Details**
 *
 * `date` is the day that a document gives as its own or, for the agenda, the years that it is for; of a news
 * article, the day or month of its address or archive. The paper of Red Mijn Zorg, the letter of advice and the
 * letter to the council give no date of their own; nor do most public sources. The paper, the letter of advice
 * and the article of Rijnmond on Hardinxveld-Giessendam have no title that we know: theirs says what they are about.
 * So does that of the three pages on priority; of those of Zwijndrecht and Alblasserdam only the site is known.
 * The minutes are dated 18 September 2025 but tell of October and November in the past tense.
 *
 * **Units** `lines` counts every line of the text, empty ones and the last one included.
 *
 * **Example**
 *
 * ```ts
 * import { documents } from "@woonzorg/drechtsteden/sources"
 *
 * documents.find(({ id }) => id === "agenda-2021-2022")?.title // => "Agenda Huisvesting Kwetsbare Groepen 2021-2022"
 * ```
 *
 * @category facts
 * @since 0.1.0
 */
export const documents: ReadonlyArray<Citation.Document & { readonly id: DocumentId }> = [
  {
    id: "red-mijn-zorg",
    title: "Zorg en wonen in Dordrecht: problemen, vragen en aanbevelingen",
    kind: { nl: "stuk van een belangenorganisatie", en: "paper by an advocacy group" },
    publisher: "Stichting Red Mijn Zorg",
    sha256: "49b2c81a6e7baa17c2215b56c917fbe10d097ebd37e918d80162b1561ed168cb",
    lines: 116
  },
  {
    id: "das-advies",
    title: "Advies over het concept-Uitvoeringsprogramma Woonzorgvisie",
    kind: { nl: "adviesbrief", en: "letter of advice" },
    publisher: "Dordtse Adviesraad Sociaal domein, werkgroep Wonen",
    sha256: "2f4c444e68e6ec04bd6b911a4756c14fc43d4d452acae539a1867cb804a4e83a",
    lines: 111
  },
  {
    id: "raadsinformatiebrief-woonzorgvisie",
    title: "Raadsinformatiebrief over het Uitvoeringsprogramma Woonzorgvisie",
    kind: { nl: "brief aan de gemeenteraad", en: "letter to the municipal council" },
    publisher: "Gemeente Dordrecht",
    sha256: "d52ddd5d170f5a746e4f15086f38a173b3819c5125e96c04c201674354d4eebd",
    lines: 123
  },
  {
    id: "agenda-2021-2022",
    title: "Agenda Huisvesting Kwetsbare Groepen 2021-2022",
    kind: { nl: "regionale agenda", en: "regional agenda" },
    date: { from: "2021-01-01", until: "2022-12-31" },
    publisher: "Gemeenten, woningcorporaties en zorgaanbieders in Drechtsteden en Alblasserwaard",
    sha256: "463b715d125ee39b6ce46d16c45b2fbf1c1227dcfa4c35037ba9dbfea4dba9a5",
    lines: 1262
  },
  {
    id: "overlegtafel-2025-09-18",
    title: "Verslag Fysieke overlegtafel BW&O",
    kind: { nl: "verslag van een overleg", en: "minutes of a meeting" },
    date: { from: "2025-09-18", until: "2025-09-18" },
    publisher: "Inkoop Wmo 2015, Drechtsteden",
    sha256: "05e9fdec04e001d3dd1c3b7b497a97af8595c28a3e6a6805c8e0e90d1a7458a9",
    lines: 332
  },
  {
    id: "energietransitiemodel",
    title: "Energietransitiemodel, gegevens per gemeente (versie 54775b3d37feeef95a827e0182485489e4f5fe1e)",
    kind: { nl: "openbare gegevensset (secundaire bron)", en: "public data set (secondary source)" },
    publisher: "Quintel",
    address: "https://github.com/quintel/etsource"
  },
  {
    id: "gemeentecodes",
    title: "Gemeenten en hun CBS-codes in het Coronadashboard (versie bea1ba8d067fba926d93d161639938edf4d49fae)",
    kind: { nl: "openbare lijst (secundaire bron)", en: "public list (secondary source)" },
    publisher: "Ministerie van Volksgezondheid, Welzijn en Sport",
    address: "https://github.com/minvws/nl-covid19-data-dashboard"
  },
  {
    id: "urgentiewijzer-drechtsteden",
    title: "Urgentiewijzer van de regio Drechtsteden",
    kind: { nl: "webpagina", en: "web page" },
    publisher: "Regio Drechtsteden",
    address: "https://drechtsteden.urgentiewijzer.nl/Landingpage.aspx"
  },
  {
    id: "bn-destem-gorinchem",
    title: "Poort6: erg veel sociale huur in Gorinchem, maar voorlopig verkopen we geen huurhuizen",
    kind: { nl: "nieuwsbericht (secundaire bron)", en: "news article (secondary source)" },
    date: { from: "2019-07-01", until: "2019-07-31" },
    publisher: "BN DeStem",
    address:
      "https://www.bndestem.nl/rivierenland/poort6-erg-veel-sociale-huur-in-gorinchem-br-maar-voorlopig-verkopen-we-geen-huurhuizen~ad578b05/"
  },
  {
    id: "hg24-hardinxveld-giessendam",
    title: "Fien Wonen verwacht autonome groei in sociale huur",
    kind: { nl: "nieuwsbericht (secundaire bron)", en: "news article (secondary source)" },
    publisher: "HG24",
    address: "https://www.hg24.nl/fien-wonen-verwacht-autonome-groei-in-sociale-huur/"
  },
  {
    id: "papendrecht-nieuws",
    title: "Onderzoek toont gebrek aan sociale huurwoningen in gemeente Papendrecht",
    kind: { nl: "nieuwsbericht (secundaire bron)", en: "news article (secondary source)" },
    publisher: "Papendrecht.nieuws.nl",
    address:
      "https://papendrecht.nieuws.nl/gemeente/onderzoek-toont-gebrek-aan-sociale-huurwoningen-in-gemeente-papendrecht"
  },
  {
    id: "rijnmond-dordrecht",
    title: "Dordrecht wil inhaalslag maken en meer betaalbare woningen bouwen",
    kind: { nl: "nieuwsbericht (secundaire bron)", en: "news article (secondary source)" },
    publisher: "Rijnmond",
    address: "https://www.rijnmond.nl/nieuws/1554666/dordrecht-wil-inhaalslag-maken-en-meer-betaalbare-woningen-bouwen"
  },
  {
    id: "rijnmond-hardinxveld-giessendam",
    title: "Woningenquête van Rijnmond: Hardinxveld-Giessendam",
    kind: { nl: "nieuwsbericht (secundaire bron)", en: "news article (secondary source)" },
    publisher: "Rijnmond",
    address: "https://www.rijnmond.nl/nieuws/1554683"
  },
  {
    id: "rijnmond-molenlanden",
    title: "Molenlanden wil meer betaalbare koopwoningen bouwen",
    kind: { nl: "nieuwsbericht (secundaire bron)", en: "news article (secondary source)" },
    publisher: "Rijnmond",
    address: "https://www.rijnmond.nl/nieuws/1555630/molenlanden-wil-meer-betaalbare-koopwoningen-bouwen"
  },
  {
    id: "rijnmond-sliedrecht",
    title: "Sliedrecht mikt op exact 30 procent sociale huur",
    kind: { nl: "nieuwsbericht (secundaire bron)", en: "news article (secondary source)" },
    publisher: "Rijnmond",
    address: "https://www.rijnmond.nl/nieuws/1555952/sliedrecht-mikt-op-exact-30-procent-sociale-huur"
  },
  {
    id: "rtv-papendrecht",
    title: "Bouwplannen op inbreidingslocaties kosten Papendrecht veel tijd",
    kind: { nl: "nieuwsbericht (secundaire bron)", en: "news article (secondary source)" },
    date: { from: "2022-10-01", until: "2022-10-01" },
    publisher: "RTV Papendrecht",
    address:
      "https://www.rtvpapendrecht.nl/2022/10/01/bouwplannen-op-inbreidingslocaties-kosten-papendrecht-veel-tijd-2/"
  },
  {
    id: "thuis-in-de-wijken",
    title: "Route Thuis in de wijk: voorrang aanvragen en intake",
    kind: { nl: "webpagina (kopie zonder datum)", en: "web page (copy without a date)" },
    publisher: "Route Thuis in de wijk",
    address: "https://thuisindewijken.nl/route-thuis-in-de-wijk/voorrang-aanvragen-intake"
  },
  {
    id: "urgentie-zwijndrecht",
    title: "Urgentie in Zwijndrecht (oudere pagina, rond 2020-2021)",
    kind: { nl: "webpagina (alleen de site is bekend)", en: "web page (only the site is known)" },
    publisher: "Gemeente Zwijndrecht",
    address: "https://www.zwijndrecht.nl"
  },
  {
    id: "urgentie-alblasserdam",
    title: "Urgentie in Alblasserdam (oudere pagina, rond 2020-2021)",
    kind: { nl: "webpagina (alleen de site is bekend)", en: "web page (only the site is known)" },
    publisher: "Gemeente Alblasserdam",
    address: "https://www.alblasserdam.nl"
  }
]

/**
 * Literal words of a registered document, with their first and last line.
 *
 * **Details**
 *
 * The compiler checks the id; the tests of this package check that the words stand on those lines.
 *
 * **Example**
 *
 * ```ts
 * import { quote } from "@woonzorg/drechtsteden/sources"
 *
 * quote("agenda-2021-2022", [113, 113], "Housing first 25 woningen per jaar").lines // => [113, 113]
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const quote = (
  document: DocumentId,
  lines: readonly [first: number, last: number],
  words: string
): Citation.Quote => ({ _tag: "Quote", document, lines, quote: words })

/**
 * A place in a registered source that has no lines, such as a field of a data set.
 *
 * **Example**
 *
 * ```ts
 * import { entry } from "@woonzorg/drechtsteden/sources"
 *
 * entry("gemeentecodes", "packages/common/src/data/gm.ts").document // => "gemeentecodes"
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const entry = (document: DocumentId, place: string): Citation.Entry => ({ _tag: "Entry", document, place })
