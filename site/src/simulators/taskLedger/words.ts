import type { Option } from "../../components/choice.js"
import type { Lang, Text } from "../../i18n/routes.js"
import type { YearLabels } from "../../charts/yearGrid.js"
import type { Question } from "./question.js"

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
  absent: { nl: "Wat gebeurt er zolang met die plekken?", en: "What happens to those places meanwhile?" },
  settle: { nl: "Wat doen we met voor en achter lopen?", en: "What do we do about being ahead or behind?" },
  band: { nl: "Zonder betaling tot", en: "Without payment up to" },
  price: { nl: "Bedrag voor één plek", en: "Amount for one place" },
  nobody: { nl: "Niemand", en: "Nobody" },
  grid: { nl: "Wie krijgt hoeveel", en: "Who gets how many" },
  gridNote: {
    nl: "Elke rij is een gemeente, elke kolom een jaar.",
    en: "Each row is a municipality, each column a year."
  },
  more: { nl: "meer dan in haar laagste jaar", en: "more than in its lowest year" },
  missed: { nl: "niet gedaan", en: "not done" },
  balances: { nl: "Voor en achter", en: "Ahead and behind" },
  balancesNote: {
    nl: "Na elk jaar: boven de lijn is achter, onder de lijn is voor.",
    en: "After each year: above the line is behind, below it is ahead."
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
  closing: { nl: "Achter (+) of voor (−)", en: "Behind (+) or ahead (−)" },
  paid: { nl: "Betaalt (+) of krijgt (−)", en: "Pays (+) or receives (−)" },
  all: { nl: "Alle gemeenten", en: "All municipalities" }
} as const satisfies Readonly<Record<string, Text>>

type Choice = "subject" | "key" | "method" | "ties" | "absent" | "settle"

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
      label: { nl: "Later inhalen", en: "Catch up later" },
      hint: { nl: "Achter en voor tellen mee in het volgende jaar.", en: "Behind and ahead count in the next year." }
    },
    money: {
      label: { nl: "Betalen", en: "Pay" },
      hint: {
        nl: "Wie achterloopt betaalt elk jaar aan wie voorloopt. Betaald is ingehaald.",
        en: "Who is behind pays who is ahead each year. Paid is caught up."
      }
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
    settle: optionsOf(tables.settle, lang)
  }
})

/** The words of the grid of years. */
export const gridLabels = (texts: Texts["words"]): YearLabels => ({
  municipality: texts.municipality,
  total: texts.total,
  more: texts.more,
  missed: texts.missed
})
