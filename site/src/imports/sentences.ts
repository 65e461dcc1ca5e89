import type { Lang, Text } from "../i18n/routes.js"
import { written } from "../i18n/texts.js"
import { both } from "../i18n/wording.js"
import type { CsvProblem } from "./csvTable.js"
import type { Decimal } from "./decimalMark.js"
import { largest, type FigureProblem } from "./figures.js"
import type { ForeignKind } from "./foreignFile.js"

const foreign: Readonly<Record<ForeignKind, Text>> = {
  excel: {
    nl: "Dit is een Excel-bestand. Open het in Excel en sla het op als CSV (Bestand, Opslaan als, CSV UTF-8). Kies daarna dat bestand.",
    en: "This is an Excel file. Open it in Excel and save it as CSV (File, Save as, CSV UTF-8). Then choose that file."
  },
  openDocument: {
    nl: "Dit is een bestand van LibreOffice. Open het en sla het op als CSV (Bestand, Opslaan als, Tekst CSV). Kies daarna dat bestand.",
    en: "This is a LibreOffice file. Open it and save it as CSV (File, Save as, Text CSV). Then choose that file."
  },
  zip: {
    nl: "Dit is een ingepakt bestand (ZIP). Pak het eerst uit en kies het CSV-bestand dat erin zit.",
    en: "This is a packed file (ZIP). Unpack it first and choose the CSV file inside."
  },
  pdf: {
    nl: "Dit is een PDF. Daar kunnen wij geen cijfers uit lezen. Zet de cijfers in een rekenblad en sla dat op als CSV.",
    en: "This is a PDF. We cannot read figures from it. Put the figures in a spreadsheet and save that as CSV."
  },
  image: {
    nl: "Dit is een afbeelding. Daar kunnen wij geen cijfers uit lezen. Zet de cijfers in een rekenblad en sla dat op als CSV.",
    en: "This is a picture. We cannot read figures from it. Put the figures in a spreadsheet and save that as CSV."
  },
  json: {
    nl: "Dit is een JSON-bestand, zoals een bewaard scenario. Kies hier een CSV-bestand met cijfers.",
    en: "This is a JSON file, such as a saved scenario. Choose a CSV file with figures here."
  },
  webPage: {
    nl: "Dit is een webpagina of een XML-bestand. Kies een CSV-bestand, of sla de tabel op als CSV.",
    en: "This is a web page or an XML file. Choose a CSV file, or save the table as CSV."
  },
  binary: {
    nl: "Dit bestand bevat geen tekst. Kies een CSV-bestand: een tabel die uit een rekenblad is opgeslagen als CSV.",
    en: "This file holds no text. Choose a CSV file: a table saved as CSV from a spreadsheet."
  }
}

/** Why a file could not be read, and what to do. */
export const refusal = (problem: CsvProblem, lang: Lang): string => {
  switch (problem._tag) {
    case "FileEmpty":
      return both(
        lang,
        "Dit bestand is leeg. Kies een CSV-bestand met in elke rij een gemeente en een getal.",
        "This file is empty. Choose a CSV file with a municipality and a number in each row."
      )
    case "FileTooLarge": {
      const [size, most] = [problem.bytes, problem.most].map((bytes) => written(Math.ceil(bytes / 1_000), lang))
      return both(
        lang,
        `Dit bestand is te groot: ${size} kB. Er past ${most} kB. Bewaar alleen de rijen en kolommen die u nodig hebt.`,
        `This file is too large: ${size} kB. At most ${most} kB fits. Keep only the rows and columns that you need.`
      )
    }
    case "FileTooLong":
      return both(
        lang,
        `Dit bestand heeft meer dan ${written(problem.most, lang)} rijen. Bewaar alleen de rijen die u nodig hebt.`,
        `This file has more than ${written(problem.most, lang)} rows. Keep only the rows that you need.`
      )
    case "FileForeign":
      return foreign[problem.kind][lang]
    case "QuoteOpen":
      return both(
        lang,
        `Regel ${problem.line}: hier begint een aanhalingsteken (") dat nergens sluit. Zet er een aanhalingsteken achter, of haal het weg.`,
        `Line ${problem.line}: a quotation mark (") starts here and never closes. Close it, or remove it.`
      )
    case "QuoteMisplaced":
      return both(
        lang,
        `Regel ${problem.line}: na een sluitend aanhalingsteken (") staat nog tekst. Haal de aanhalingstekens weg, of schrijf ze dubbel ("").`,
        `Line ${problem.line}: there is text after a closing quotation mark ("). Remove the quotation marks, or write them twice ("").`
      )
  }
}

/** A text of a file, so that it can be shown in a sentence. */
const quoted = (text: string, lang: Lang): string => {
  const visible = text.replace(/[\p{C}\p{Z}\s]+/gu, " ").trim()
  const cut = visible.length > 40 ? `${visible.slice(0, 39).replace(/[\ud800-\udbff]$/, "")}…` : visible
  return cut === "" ? both(lang, "een lege cel", "an empty cell") : `‘${cut}’`
}

/** What is wrong with a row, and what to do. */
export const rowProblem = (problem: FigureProblem, lang: Lang): string => {
  const line = `${both(lang, "Regel", "Line")} ${problem.line}:`
  const text = quoted(problem.text, lang)
  switch (problem._tag) {
    case "NoMembers":
      return both(
        lang,
        `In dit bestand staat geen gemeente die wij kennen. Het begint met ${text}. Zet in een kolom de namen of de CBS-codes van de gemeenten.`,
        `This file names no municipality that we know. It starts with ${text}. Put the names or the CBS codes of the municipalities in a column.`
      )
    case "MemberUnknown":
      return problem.near === undefined
        ? both(
            lang,
            `${line} ${text} is geen gemeente die hier meedoet. Deze regel telt niet mee.`,
            `${line} ${text} is not a municipality that takes part here. This line does not count.`
          )
        : both(
            lang,
            `${line} ${text} kennen wij niet. Bedoelt u ${problem.near}? Verbeter de naam en kies het bestand opnieuw.`,
            `${line} we do not know ${text}. Do you mean ${problem.near}? Correct the name and choose the file again.`
          )
    case "MemberRepeated":
      return both(
        lang,
        `${line} ${problem.member} staat ook op regel ${problem.firstLine}. Wij gebruiken regel ${problem.firstLine}. Haal een van de twee weg.`,
        `${line} ${problem.member} is on line ${problem.firstLine} too. We use line ${problem.firstLine}. Remove one of the two.`
      )
    case "FieldMissing":
      return both(
        lang,
        `${line} bij ${problem.member} ontbreekt de kolom met het getal. Vul de regel aan.`,
        `${line} the column with the number is missing for ${problem.member}. Complete the line.`
      )
    case "NotANumber":
      return both(
        lang,
        `${line} ${text} is geen getal. Vul een getal in, of laat de cel leeg als u het niet weet.`,
        `${line} ${text} is not a number. Enter a number, or leave the cell empty if you do not know it.`
      )
    case "Negative":
      return both(
        lang,
        `${line} ${text} is minder dan nul. Vul bij ${problem.member} nul of meer in.`,
        `${line} ${text} is less than zero. Enter zero or more for ${problem.member}.`
      )
    case "TooLarge":
      return both(
        lang,
        `${line} ${text} is te groot. Vul bij ${problem.member} een getal in tot en met ${written(largest, lang)}.`,
        `${line} ${text} is too large. Enter a number up to ${written(largest, lang)} for ${problem.member}.`
      )
  }
}

/** How the numbers were read, where the file leaves doubt about it; nothing where it does not. */
export const decimalNote = ({ isCertain, mark }: Decimal, lang: Lang): string | undefined => {
  if (isCertain) return undefined
  const nl = mark === "," ? ["komma", "1.234 is dan 1234"] : ["punt", "1,234 is dan 1234"]
  const en = mark === "," ? ["comma", "1.234 is then 1234"] : ["point", "1,234 is then 1234"]
  return both(
    lang,
    `Na een ${nl[0]} lezen wij decimalen; ${nl[1]}. Het bestand maakt dat niet duidelijk. Kijk de getallen na.`,
    `After a ${en[0]} we read decimals; ${en[1]}. The file does not make this clear. Check the numbers.`
  )
}

/** From where the file is not read; nothing where it is read to its end. */
export const endNote = (line: number | undefined, lang: Lang): string | undefined =>
  line === undefined
    ? undefined
    : both(
        lang,
        `Vanaf regel ${line} gaat het bestand over iets anders. Die regels lezen wij niet.`,
        `From line ${line} on the file is about something else. We do not read those lines.`
      )
