import type { Option } from "../../components/choice.js"
import type { Lang, Text } from "../../i18n/routes.js"
import { ranges, type Question } from "./question.js"

/** Texts of the simulator that do not depend on the answer. */
export const words = {
  subject: { nl: "Wat wordt elk jaar verdeeld?", en: "What is divided each year?" },
  own: { nl: "Eigen aantal per jaar", en: "Your own number for each year" },
  ownInactive: {
    nl: "Dit getal telt pas mee als u hierboven kiest voor een eigen aantal.",
    en: "This number counts once you choose a number of your own above."
  },
  key: { nl: "Waarnaar verdelen we?", en: "What do we divide by?" },
  weight: { nl: "Gewicht van inwoners", en: "Weight of inhabitants" },
  method: { nl: "Hoe ronden we af?", en: "How do we round?" },
  ties: { nl: "Wie gaat voor bij gelijk recht?", en: "Who goes first with the same right?" },
  seed: { nl: "Nummer van de loting", en: "Number of the draw" },
  seedHint: {
    nl: "Hetzelfde nummer geeft altijd dezelfde lotingen. Elk jaar is er een nieuwe.",
    en: "The same number always gives the same draws. There is a new one every year."
  },
  years: { nl: "Hoeveel jaar?", en: "How many years?" },
  first: { nl: "Vanaf welk jaar?", en: "From which year?" },
  // A year is a name, not a count: no mark between its digits.
  firstRange: {
    nl: `${ranges.first.min} tot en met ${ranges.first.max}`,
    en: `${ranges.first.min} to ${ranges.first.max}`
  },
  survives: { nl: "Hoeveel van een achterstand blijft staan?", en: "How much of a backlog stays?" },
  survivesHint: {
    nl: "Ook van een voorsprong. Bij 0% begint elk jaar opnieuw.",
    en: "Of a lead too. At 0% every year starts afresh."
  },
  catchUp: { nl: "Hoeveel daarvan halen we per jaar in?", en: "How much of that do we catch up in a year?" },
  catchUpHint: {
    nl: "Bij 100% telt de hele achterstand mee in het volgende jaar.",
    en: "At 100% the whole backlog counts in the next year."
  },
  late: { nl: "Wie begint later?", en: "Who starts later?" },
  lateYears: { nl: "Hoeveel jaar later?", en: "How many years later?" },
  lateHint: {
    nl: "Geteld vanaf het jaar waarin de sleutel ingaat.",
    en: "Counted from the year in which the key begins."
  },
  absent: { nl: "Wat gebeurt er zolang met die plekken?", en: "What happens to those places meanwhile?" },
  settle: { nl: "Hoe verrekenen we voor en achter lopen?", en: "How do we settle being ahead or behind?" },
  band: { nl: "Zonder verrekening tot", en: "Without settling up to" },
  bandInactive: {
    nl: "Bij 100% vervalt er niets: dan maakt deze marge geen verschil.",
    en: "At 100% nothing lapses: then this margin makes no difference."
  },
  price: { nl: "Bedrag voor één plek", en: "Amount for one place" },
  dwellings: { nl: "Sociale woningen voor één plek", en: "Social dwellings for one place" },
  swaps: { nl: "Ruil", en: "Swaps" },
  swapsNone: { nl: "geen", en: "none" },
  swapsHint: {
    nl: "Een gemeente neemt plekken van een andere over. De taak schuift mee: wie afstaat houdt geen achterstand over.",
    en: "One municipality takes places over from another. The task moves along: who hands over keeps no backlog."
  },
  swapFrom: { nl: "Wie staat af?", en: "Who hands over?" },
  swapTo: { nl: "Wie neemt over?", en: "Who takes over?" },
  swapPlaces: { nl: "Hoeveel plekken?", en: "How many places?" },
  swapYear: { nl: "In welk jaar?", en: "In which year?" },
  swapChoose: { nl: "Kies een gemeente", en: "Choose a municipality" },
  swapAdd: { nl: "Ruil toevoegen", en: "Add swap" },
  swapRemove: { nl: "Haal weg", en: "Take out" },
  swapIncomplete: {
    nl: "Kies eerst wie afstaat en wie overneemt.",
    en: "First choose who hands over and who takes over."
  },
  swapSame: {
    nl: "Een gemeente kan niet met zichzelf ruilen. Kies een andere.",
    en: "A municipality cannot swap with itself. Choose another."
  },
  swapFull: {
    nl: "Meer ruilen passen hier niet. Haal er eerst een weg.",
    en: "There is no room for more swaps. Take one out first."
  },
  before: { nl: "Na hoeveel jaar gaat de sleutel in?", en: "After how many years does the key count?" },
  beforeHint: {
    nl: "Bij 0 meteen. In de jaren ervoor doet elke gemeente wat zij biedt.",
    en: "At 0 at once. In the years before, each municipality does what it offers."
  },
  difference: { nl: "Telt het verschil uit die jaren mee?", en: "Does the difference of those years count?" },
  early: { nl: "Wat doet elke gemeente vóór de sleutel?", en: "What does each municipality do before the key?" },
  earlyHint: {
    nl: "Leeg is onbekend, en dat is iets anders dan 0. Van wie onbekend is, boeken wij niets.",
    en: "Empty is not known, which is not the same as 0. For who is not known we book nothing."
  },
  earlyNone: { nl: "niets bekend", en: "nothing known" },
  earlySome: { nl: "niet alles bekend", en: "not all known" },
  earlyClear: { nl: "Maak alles leeg", en: "Empty all" },
  everyone: { nl: "Iedereen", en: "Everyone" },
  nobody: { nl: "Niemand", en: "Nobody" },
  grid: { nl: "Wie krijgt hoeveel", en: "Who gets how many" },
  gridNote: {
    nl: "Elke rij is een gemeente, elke kolom een jaar.",
    en: "Each row is a municipality, each column a year."
  },
  more: { nl: "meer dan in haar laagste jaar", en: "more than in its lowest year" },
  missed: { nl: "niet gedaan", en: "not done" },
  earlyYear: { nl: "vóór de sleutel", en: "before the key" },
  unknown: { nl: "niet bekend", en: "not known" },
  swap: { nl: "met een ruil", en: "with a swap" },
  balances: { nl: "Voor en achter", en: "Ahead and behind" },
  balancesNote: {
    nl: "Na elk jaar: boven de lijn is achter, onder de lijn is voor.",
    en: "After each year: above the line is behind, below it is ahead."
  },
  balancesSwap: {
    nl: "Een ruil verandert hier niets: de taak schuift mee, dus wie afstaat loopt daardoor niet achter.",
    en: "A swap changes nothing here: the task moves along, so who hands over is not behind because of it."
  },
  behind: { nl: "achter", en: "behind" },
  ahead: { nl: "voor", en: "ahead" },
  told: { nl: "Jaar na jaar", en: "Year after year" },
  toldLead: {
    nl: "Alles wat er gebeurt, in gewone zinnen.",
    en: "Everything that happens, in plain sentences."
  },
  municipality: { nl: "Gemeente", en: "Municipality" },
  total: { nl: "Samen", en: "Together" },
  share: { nl: "Precies aandeel", en: "Exact share" },
  swapped: { nl: "Door ruil", en: "By swaps" },
  catchUpBalance: { nl: "Inhaalsaldo", en: "To catch up" },
  closing: { nl: "Achter (+) of voor (−)", en: "Behind (+) or ahead (−)" },
  paid: { nl: "Betaalt (+) of krijgt (−)", en: "Pays (+) or receives (−)" },
  built: { nl: "Bouwt meer (+) of minder (−)", en: "Builds more (+) or fewer (−)" },
  all: { nl: "Alle gemeenten", en: "All municipalities" }
} as const satisfies Readonly<Record<string, Text>>

type Choice = "subject" | "key" | "method" | "ties" | "absent" | "settle" | "difference"

const tables: {
  readonly [Field in Choice]: Readonly<Record<Question[Field], { readonly label: Text; readonly hint?: Text }>>
} = {
  subject: {
    housingFirst: { label: { nl: "Housing First", en: "Housing First" } },
    own: { label: { nl: "Een eigen aantal", en: "A number of your own" } }
  },
  key: {
    inhabitants: { label: { nl: "Inwoners", en: "Inhabitants" } },
    equal: { label: { nl: "Gelijk", en: "Equal" } },
    both: { label: { nl: "Allebei", en: "Both" } }
  },
  method: {
    largestRemainder: {
      label: { nl: "Grootste rest", en: "Largest remainder" },
      hint: {
        nl: "Niemand komt een hele plek naast wat hij moet doen.",
        en: "Nobody ends a whole place from what it has to do."
      }
    },
    sainteLague: {
      label: { nl: "Sainte-Laguë", en: "Sainte-Laguë" },
      hint: { nl: "Vanaf een half naar boven.", en: "Rounded up from one half." }
    },
    dHondt: {
      label: { nl: "D’Hondt", en: "D’Hondt" },
      hint: { nl: "Elke rest valt weg: gunstig voor grote gemeenten.", en: "Every rest is dropped: favours the large." }
    },
    quotaMethod: {
      label: { nl: "Quotummethode", en: "Quota method" },
      hint: {
        nl: "Eén voor één, en nooit boven het naar boven afgeronde deel.",
        en: "One by one, and never beyond the share rounded up."
      }
    }
  },
  ties: {
    lot: {
      label: { nl: "Loten", en: "Draw lots" },
      hint: { nl: "Elk jaar maakt iedereen evenveel kans.", en: "Every year all have the same chance." }
    },
    largestBacklogThenStatedOrder: {
      label: { nl: "Wie het meest achterloopt", en: "Who is furthest behind" },
      hint: {
        nl: "Is ook dat gelijk, dan de volgorde van de agenda.",
        en: "If that is the same too, the order of the agenda."
      }
    },
    statedOrder: {
      label: { nl: "De volgorde van de agenda", en: "The order of the agenda" },
      hint: {
        nl: "Steeds dezelfde eerst. Zolang een achterstand meetelt, komt iedereen toch aan de beurt.",
        en: "Always the same one first. As long as a backlog counts, all have their turn even so."
      }
    }
  },
  absent: {
    takenOver: {
      label: { nl: "Anderen doen ze", en: "Others do them" },
      hint: { nl: "Zij lopen daardoor voor.", en: "They are ahead because of it." }
    },
    lost: {
      label: { nl: "Ze komen er niet", en: "They are not made" },
      hint: { nl: "De regio komt dan tekort.", en: "The region then falls short." }
    }
  },
  settle: {
    carry: {
      label: { nl: "Niets extra", en: "Nothing more" },
      hint: {
        nl: "Achter en voor tellen in het volgende jaar mee zoals hierboven staat.",
        en: "Behind and ahead count in the next year as set above."
      }
    },
    places: {
      label: { nl: "In plekken", en: "In places" },
      hint: {
        nl: "Wat buiten de marge valt, vervalt nooit en wordt later ingehaald.",
        en: "What lies outside the margin never lapses and is caught up later."
      }
    },
    money: {
      label: { nl: "In geld", en: "In money" },
      hint: {
        nl: "Wie achterloopt betaalt elk jaar aan wie voorloopt. Betaald is ingehaald.",
        en: "Who is behind pays who is ahead each year. Paid is caught up."
      }
    },
    stock: {
      label: { nl: "In sociale woningen", en: "In social dwellings" },
      hint: {
        nl: "Wie achterloopt bouwt er meer, wie voorloopt minder. Gebouwd is ingehaald.",
        en: "Who is behind builds more of them, who is ahead fewer. Built is caught up."
      }
    }
  },
  difference: {
    booked: {
      label: { nl: "Ja", en: "Yes" },
      hint: {
        nl: "Wie minder deed dan haar aandeel, begint met een achterstand.",
        en: "Who did less than its share begins with a backlog."
      }
    },
    dropped: {
      label: { nl: "Nee", en: "No" },
      hint: { nl: "Iedereen begint op nul.", en: "All begin at zero." }
    }
  }
}

/** The options of a choice in the language of the page. */
const optionsOf = <Value extends string>(
  table: Readonly<Record<Value, { readonly label: Text; readonly hint?: Text }>>,
  lang: Lang
): ReadonlyArray<Option<Value>> =>
  (Object.keys(table) as Array<Value>).map((value) => {
    const { hint, label } = table[value]
    return { value, label: label[lang], ...(hint === undefined ? {} : { hint: hint[lang] }) }
  })

/** All texts of this simulator in one language, resolved when the site is built. */
export interface Texts {
  readonly words: Readonly<Record<keyof typeof words, string>>
  readonly options: { readonly [Field in Choice]: ReadonlyArray<Option<Question[Field]>> }
}

export const textsOf = (lang: Lang): Texts => ({
  words: Object.fromEntries(Object.entries(words).map(([name, text]) => [name, text[lang]])) as Texts["words"],
  options: {
    subject: optionsOf(tables.subject, lang),
    key: optionsOf(tables.key, lang),
    method: optionsOf(tables.method, lang),
    ties: optionsOf(tables.ties, lang),
    absent: optionsOf(tables.absent, lang),
    settle: optionsOf(tables.settle, lang),
    difference: optionsOf(tables.difference, lang)
  }
})
