import type { ReadyMade } from "../simulator.js"
import type { Question } from "./question.js"

/** Questions that are worth asking first. */
export const readyMade: ReadonlyArray<ReadyMade<Question>> = [
  {
    title: {
      nl: "Elke gemeente evenveel: hoe wisselen de losse woningen?",
      en: "The same for each: how do the odd dwellings change hands?"
    },
    look: {
      nl: "De gekleurde vakken zijn de losse woningen. Wie er dit jaar geen krijgt, is later aan de beurt. Na negen jaar heeft iedereen evenveel, ook al gaat steeds dezelfde voor.",
      en: "The coloured squares are the odd dwellings. Who gets none this year has its turn later. After nine years all have the same, although the same one always goes first."
    },
    question: { key: "equal", ties: "statedOrder" }
  },
  {
    title: { nl: "Wat als een gemeente twee jaar later begint?", en: "What if a municipality starts two years later?" },
    look: {
      nl: "Sliedrecht wil rustiger aan met nieuwe producten; hoelang staat er niet. Kijk hoe de achterstand oploopt en daarna wordt ingehaald, en wie zolang meer doet.",
      en: "Sliedrecht wants to slow down with new products; for how long is not stated. See how the backlog grows and is caught up afterwards, and who does more meanwhile."
    },
    question: { late: "Sliedrecht" },
    against: {}
  },
  {
    title: { nl: "Wat als een achterstand vervalt?", en: "What if a backlog lapses?" },
    look: {
      nl: "Elk jaar begint nu opnieuw. Kijk bij ‘Voor en achter’: kleine verschillen lopen niet meer terug, en wie later begint hoeft niets in te halen.",
      en: "Every year now starts afresh. Look at ‘Ahead and behind’: small differences do not return to zero, and who starts later has nothing to catch up."
    },
    question: { late: "Sliedrecht", survives: 0 },
    against: { late: "Sliedrecht" }
  },
  {
    title: { nl: "Later inhalen of betalen: wat scheelt dat?", en: "Catch up later or pay: what is the difference?" },
    look: {
      nl: "Wie achterloopt betaalt nu aan wie meer deed. Er is dan niets meer in te halen. Het bedrag per plek is verzonnen: vul uw eigen bedrag in.",
      en: "Who is behind now pays who did more. Then nothing is left to catch up. The amount for one place is made up: enter your own."
    },
    question: { late: "Zwijndrecht", lateYears: 3, settle: "money" },
    against: { late: "Zwijndrecht", lateYears: 3 }
  },
  {
    title: { nl: "Wat als niemand de plekken overneemt?", en: "What if nobody takes the places over?" },
    look: {
      nl: "De plekken van wie later begint komen er dan niet. Dat tekort verdwijnt niet: aan het eind is het over alle gemeenten verspreid.",
      en: "The places of who starts later are then not made. That shortfall does not go away: in the end it is spread over all municipalities."
    },
    question: { late: "Zwijndrecht", lateYears: 3, absent: "lost" },
    against: { late: "Zwijndrecht", lateYears: 3 }
  }
]
