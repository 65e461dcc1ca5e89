import { twoTotals as words } from "../../i18n/twoTotals.js"
import type { Text } from "../../i18n/routes.js"

/** Where the method is in use and described, only as far as a source says it. */
export const history: ReadonlyArray<{
  readonly text: Text
  readonly sources: ReadonlyArray<{ readonly title: string; readonly place?: Text; readonly address?: string }>
}> = [
  {
    text: words.historyZurich,
    sources: [
      {
        title: "Wikipedia, Doppeltproportionales Zuteilungsverfahren",
        address: "https://de.wikipedia.org/wiki/Doppeltproportionales_Zuteilungsverfahren"
      }
    ]
  },
  {
    text: words.historyTests,
    sources: [
      {
        title: "Stadt Zürich, Gemeinderatswahl 9. Februar 2014, Unterzuteilung der Sitze an die Listen",
        address:
          "https://www.stadt-zuerich.ch/misc/de/archiv-wahlen/stadtrat-gemeinderat/140209/resultate_erneuerungswahlen.html"
      },
      {
        title: "Stadt Zürich, Gemeinderatswahl 4. März 2018",
        address:
          "https://www.stadt-zuerich.ch/misc/de/archiv-wahlen/stadtrat-gemeinderat/180304/resultate_erneuerungswahlen.html"
      }
    ]
  },
  {
    text: words.historyMethod,
    sources: [
      {
        title:
          "Balinski and Demange, Algorithms for proportional matrices in reals and integers, Mathematical Programming 45, 1989"
      },
      {
        title:
          "Maier, Zachariassen and Zachariasen, Divisor-Based Biproportional Apportionment in Electoral Systems, Management Science 56(2), 2010"
      },
      {
        title:
          "Gaffke and Pukelsheim, Divisor methods for proportional representation systems, Mathematical Social Sciences 56, 2008"
      }
    ]
  }
]
