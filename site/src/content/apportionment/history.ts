import type { Text } from "../../i18n/routes.js"
import type { MethodId } from "./methods.js"

/** Where a sentence of the history can be looked up. */
export interface Reference {
  readonly title: string
  readonly place?: Text
  readonly address: string
}

export interface Remembered {
  readonly text: Text
  readonly source: Reference
}

const montana = (page: number): Reference => ({
  title: "Department of Commerce v. Montana, 503 U.S. 442 (1992)",
  place: { nl: `bladzijde ${page}`, en: `page ${page}` },
  address: `https://law.onecle.com/ussc/503/503us${page}.html`
})

const names: Reference = {
  title: "American Mathematical Society, Names of the Most Commonly Used Apportionment Methods",
  address: "http://www.ams.org/publicoutreach/feature-column/fcarc-apportionment-method-names"
}

const housingAct: Reference = {
  title: "Huisvestingswet 2014",
  place: { nl: "artikel 28 en 29", en: "articles 28 and 29" },
  address: "https://wetten.overheid.nl/BWBR0035303"
}

/** Who made each method, when, and where it is in use; a method without entries has no history that we could check. */
export const history: Readonly<Record<MethodId, ReadonlyArray<Remembered>>> = {
  largestRemainder: [
    {
      text: {
        nl: "Alexander Hamilton stelde deze manier voor na de eerste volkstelling van de Verenigde Staten. In 1850 nam het Congres haar over, in 1911 stapte het weer over op Webster.",
        en: "Alexander Hamilton proposed this way after the first census of the United States. Congress adopted it in 1850, and went back to Webster in 1911."
      },
      source: montana(451)
    },
    {
      text: {
        nl: "In de jaren 1880 zag het Amerikaanse bureau voor de volkstelling iets vreemds. In een huis met 299 zetels kreeg Alabama er 8, en met 300 zetels nog maar 7. Dat heet sindsdien de Alabama-paradox.",
        en: "In the 1880s the census office of the United States saw something strange. In a house of 299 seats Alabama got 8, and with 300 seats only 7. Since then this has been called the Alabama paradox."
      },
      source: {
        title: "Mathematical Association of America, Paradoxes of Apportionment",
        address:
          "https://old.maa.org/press/periodicals/convergence/apportioning-representatives-in-the-united-states-congress-paradoxes-of-apportionment"
      }
    },
    {
      text: {
        nl: "Nederlandse gemeenteraden met minder dan 19 zetels verdelen zo hun restzetels, volgens de Kiesraad. Een partij moet dan wel 75% van de kiesdeler hebben gehaald.",
        en: "Dutch municipal councils with fewer than 19 seats divide their remaining seats in this way, says the Dutch Electoral Council. A party must then have reached 75% of the electoral quota."
      },
      source: {
        title: "Kiesraad, Zetelverdeling over kandidaten",
        address: "https://www.kiesraad.nl/verkiezingen/gemeenteraden/uitslagen/zetelverdeling-over-kandidaten"
      }
    }
  ],
  droop: [
    {
      text: {
        nl: "De kiesdeler heet naar Henry Richmond Droop, een Engelse jurist uit de negentiende eeuw.",
        en: "The quota is named after Henry Richmond Droop, an English lawyer of the nineteenth century."
      },
      source: {
        title: "Wikipedia, Henry Richmond Droop",
        address: "https://en.wikipedia.org/wiki/Henry_Richmond_Droop"
      }
    },
    {
      text: {
        nl: "In de kieswet van Zuid-Afrika uit 1998 staat deze kiesdeler: de stemmen gedeeld door het aantal zetels plus één, en van de uitkomst plus één het hele deel.",
        en: "The Electoral Act of South Africa of 1998 has this quota: the votes divided by the number of seats plus one, and of the result plus one the whole part."
      },
      source: {
        title: "Electoral Act 73 of 1998 (South Africa)",
        place: { nl: "bijlage 1A, onderdeel 5", en: "schedule 1A, item 5" },
        address: "https://www.acts.co.za/electoral-act-1998/schedule_1a__system_of_represe"
      }
    }
  ],
  adams: [
    {
      text: {
        nl: "John Quincy Adams stelde deze methode in 1832 voor aan het Congres van de Verenigde Staten. Het nam haar nooit over.",
        en: "John Quincy Adams proposed this method to the Congress of the United States in 1832. It never adopted it."
      },
      source: montana(450)
    },
    {
      text: {
        nl: "In Japan is in 2016 bij wet besloten om zo de kiesdistricten van het Lagerhuis over de prefecturen te verdelen, vanaf de volkstelling van 2020.",
        en: "In Japan a law of 2016 decided to divide the constituencies of the lower house over the prefectures in this way, from the census of 2020 on."
      },
      source: { title: "Nikkei, 25-06-2021", address: "https://www.nikkei.com/article/DGXZQOUA188FJ0Y1A610C2000000/" }
    }
  ],
  dean: [
    {
      text: {
        nl: "De methode heet naar James Dean, hoogleraar wiskunde aan de Universiteit van Vermont.",
        en: "The method is named after James Dean, professor of mathematics at the University of Vermont."
      },
      source: names
    },
    {
      text: {
        nl: "Met deze methode had de staat Montana na de volkstelling van 1990 een tweede zetel gekregen. Montana ging daarvoor naar de hoogste rechter, maar die liet de keuze aan het Congres.",
        en: "With this method the state of Montana would have had a second seat after the census of 1990. Montana went to the highest court for it, which left the choice to Congress."
      },
      source: montana(443)
    }
  ],
  huntingtonHill: [
    {
      text: {
        nl: "Joseph Hill van het Amerikaanse bureau voor de volkstelling en Edward Huntington van Harvard werkten deze methode rond 1911 uit.",
        en: "Joseph Hill of the census office of the United States and Edward Huntington of Harvard worked this method out around 1911."
      },
      source: {
        title: "University of Alabama, Apportionment Methods",
        address: "http://www.ctl.ua.edu/math103/apportionment/appmeth.htm"
      }
    },
    {
      text: {
        nl: "Sinds een wet uit 1941 verdeelt het Congres van de Verenigde Staten zo de zetels van het Huis van Afgevaardigden over de staten.",
        en: "Since an act of 1941 the Congress of the United States has divided the seats of the House of Representatives over the states in this way."
      },
      source: {
        title: "Department of Commerce v. Montana, 503 U.S. 442 (1992)",
        place: { nl: "bladzijde 444", en: "page 444" },
        address: "https://app.midpage.ai/document/united-states-department-of-commerce-v-montana-112717"
      }
    }
  ],
  sainteLague: [
    {
      text: {
        nl: "Senator Daniel Webster bepleitte deze manier, en het Congres van de Verenigde Staten nam haar in 1842 over.",
        en: "Senator Daniel Webster argued for this way, and the Congress of the United States adopted it in 1842."
      },
      source: montana(450)
    },
    {
      text: {
        nl: "De Franse wiskundige André Sainte-Laguë bedacht deze formule in 1910. Nieuw-Zeeland verdeelt er de zetels van zijn parlement mee.",
        en: "The French mathematician André Sainte-Laguë devised this formula in 1910. New Zealand divides the seats of its parliament with it."
      },
      source: {
        title: "New Zealand Herald, 2023",
        address:
          "https://nzherald.co.nz/nz/election-2023-the-weird-and-wonderful-ways-that-party-votes-become-mps/BVKBXLZC6JE6ZBTKXX5FGKUUSA"
      }
    },
    {
      text: {
        nl: "De Duitse Bondsdag gebruikt haar sinds de verkiezing van 2009. Daarvoor was het de grootste rest, en tot 1985 D’Hondt.",
        en: "The German Bundestag has used it since the election of 2009. Before that it was the largest remainder, and until 1985 D’Hondt."
      },
      source: {
        title: "Deutscher Bundestag, mitmischen.de: Sitzverteilung",
        address: "https://www.mitmischen.de/bundestag-wissen/lexikon/s/sitzverteilung"
      }
    }
  ],
  dHondt: [
    {
      text: {
        nl: "Thomas Jefferson bedacht deze methode. Het Congres van de Verenigde Staten verdeelde er van 1792 tot 1842 zijn zetels mee.",
        en: "Thomas Jefferson devised this method. The Congress of the United States divided its seats with it from 1792 to 1842."
      },
      source: {
        title: "Mathematical Association of America, Jefferson’s Method of Apportionment",
        address:
          "https://old.maa.org/press/periodicals/convergence/apportioning-representatives-in-the-united-states-congress-jeffersons-method-of-apportionment"
      }
    },
    {
      text: {
        nl: "Zij heet ook naar Victor D’Hondt, een Belgische jurist uit de negentiende eeuw.",
        en: "It is also named after Victor D’Hondt, a Belgian lawyer of the nineteenth century."
      },
      source: names
    },
    {
      text: {
        nl: "De restzetels van de Tweede Kamer worden sinds 1937 zo verdeeld, met het stelsel van de grootste gemiddelden.",
        en: "Since 1937 the remaining seats of the Dutch House of Representatives have been divided in this way, by the system of greatest averages."
      },
      source: {
        title: "Compendium Politiek, De Tweede Kamer",
        address: "https://compendiumpolitiek.nl/de-tweede-kamer-2/"
      }
    }
  ],
  stationary: [
    {
      text: {
        nl: "Michel Balinski en Victoriano Ramírez beschreven in 1999 wat deze methoden samen kenmerkt. Zij noemen ze parametrisch.",
        en: "Michel Balinski and Victoriano Ramírez described in 1999 what these methods have in common. They call them parametric."
      },
      source: {
        title: "Mathematical Social Sciences 37 (1999), Parametric Methods of Apportionment, Rounding and Production",
        place: { nl: "bladzijde 107 tot 122", en: "pages 107 to 122" },
        address:
          "https://text-id.123dok.com/document/zln1rmlq-directory-umm-data-elmu-jurnal-m-mathematical-social-sciences-vol37-issue3-may1999.html"
      }
    },
    {
      text: {
        nl: "Delen door 1, 4, 7, 10 enzovoort staat bekend als de Deense methode. Dat is hetzelfde als afronden vanaf een derde, zoals in het voorbeeld hierboven.",
        en: "Dividing by 1, 4, 7, 10 and so on is known as the Danish method. That is the same as rounding up from one third, as in the example above."
      },
      source: {
        title: "Relectoral: Allocation Using Divisor Methods",
        address: "https://search.r-project.org/CRAN/refmans/Relectoral/html/reparto_div.html"
      }
    }
  ],
  quotaMethod: [
    {
      text: {
        nl: "Michel Balinski en Peyton Young maakten deze methode in 1975 bekend.",
        en: "Michel Balinski and Peyton Young published this method in 1975."
      },
      source: {
        title: "American Mathematical Society, Apportionment II: References",
        place: {
          nl: "The Quota Method of Apportionment, American Mathematical Monthly 82",
          en: "The Quota Method of Apportionment, American Mathematical Monthly 82"
        },
        address: "http://www.ams.org/publicoutreach/feature-column/fcarc-apportionii5"
      }
    },
    {
      text: {
        nl: "De wiskundige Garrett Birkhoff vond in 1976 aanwijzingen dat kleine staten er vaak te weinig mee krijgen.",
        en: "The mathematician Garrett Birkhoff found evidence in 1976 that small states often get too little by it."
      },
      source: {
        title: "Proceedings of the National Academy of Sciences 73 (1976), House Monotone Apportionment Schemes",
        place: { nl: "bladzijde 684 tot 686", en: "pages 684 to 686" },
        address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC335982"
      }
    }
  ],
  statutoryCeiling: [
    {
      text: {
        nl: "Zo verdeelt de Huisvestingswet 2014 het huisvesten van vergunninghouders over de gemeenten, per half jaar.",
        en: "This is how the Dutch Housing Act 2014 divides the housing of refugees with a permit over the municipalities, each half-year."
      },
      source: housingAct
    },
    {
      text: {
        nl: "Twee of meer gemeenten mogen hun taakstellingen samen veranderen, zolang het totaal gelijk blijft.",
        en: "Two or more municipalities may change their tasks together, as long as the total stays the same."
      },
      source: housingAct
    }
  ],
  ceilShare: []
}
