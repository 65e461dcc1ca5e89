import type { Report } from "../src/report/report.js"

/** A report as a simulator makes it, for the tests of what leaves the site. */
export const report: Report = {
  lang: "nl",
  question: "Hoeveel krijgt elke gemeente?",
  name: "Hoeveel krijgt elke gemeente?",
  finding: "Dordrecht krijgt 8 van de 25 woningen. Gorinchem krijgt er 3 of 4.",
  scope: "De 9 gemeenten van de regio Beschermd Wonen en Opvang.",
  cautions: ["De inwonertallen zijn van 2024; kijk ze na."],
  inputs: [
    {
      group: "Beleidskeuze",
      label: "Hoeveel is er te verdelen?",
      value: { text: "25 woningen", value: 25 },
      start: "25 woningen",
      differs: false,
      counts: true,
      passport: { kind: "source", title: "Housing First", lines: ["Programma 2025, regel 12.", "“25 woningen”"] }
    },
    {
      group: "Beleidskeuze",
      label: "Gewicht",
      value: { text: "0,5", value: 0.5 },
      start: "1",
      differs: true,
      counts: false,
      passport: { kind: "assumption", title: "Gewicht", lines: ["Niemand heeft dit besloten."] }
    }
  ],
  tables: [
    {
      id: "outcome",
      title: "De cijfers",
      columns: [
        { id: "municipality", title: "Gemeente", kind: "words" },
        { id: "places", title: "Woningen", kind: "number" },
        { id: "share", title: "Aandeel", kind: "number", decimals: 2 },
        { id: "difference", title: "Verschil", kind: "number", decimals: 2 }
      ],
      rows: [
        {
          id: "Dordrecht",
          cells: [
            { text: "Dordrecht" },
            { text: "8", value: 8 },
            { text: "8,33", value: 25 / 3 },
            { text: "−0,33", value: 8 - 25 / 3 }
          ]
        },
        {
          id: "Gorinchem",
          cells: [
            {
              text: "Gorinchem",
              passport: { kind: "source", title: "Inwoners van Gorinchem", lines: ["CBS, 1 januari 2024."] }
            },
            { text: "3–4", value: [3, 4] },
            { text: "–" },
            { text: "0", value: 0 }
          ]
        }
      ],
      total: {
        id: "total",
        cells: [{ text: "Totaal" }, { text: "11–12", value: [11, 12] }, { text: "–" }, { text: "–" }]
      }
    },
    {
      id: "bids",
      title: "Lokale biedingen",
      columns: [
        { id: "municipality", title: "Gemeente", kind: "words" },
        { id: "bid", title: "Bod", kind: "words" }
      ],
      rows: [{ id: "Dordrecht", cells: [{ text: "Dordrecht" }, { text: "ja, aantal ntb" }] }]
    }
  ],
  reasons: ["Dordrecht: het aandeel is 8,33; naar beneden afgerond."],
  particulars: [
    { name: "Datum", value: "2026-11-24" },
    { name: "Versie van het model", value: "woonzorg 0.1.0" },
    { name: "Adres", value: "https://example.org/simulaties/verdeelsleutel/#version=1&key=equal" }
  ]
}

/** Texts that a spreadsheet must not act on. */
export const hostile: ReadonlyArray<string> = [
  '=HYPERLINK("http://x")',
  "+1",
  "-1+1|cmd",
  "@SUM(1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "  =1",
  "\u00a0=1",
  "\u200b=1",
  "\ufeff=1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(1)",
  "a,=1",
  'a;"=1',
  "a\n=1"
]
