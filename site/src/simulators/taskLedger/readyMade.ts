import type { ReadyMade } from "../simulator.js"
import { facts } from "./facts.js"
import type { Question } from "./question.js"

/** Somebody starts later, and what is not settled lapses: so that only the form of settling differs. */
const slower: Partial<Question> = { late: "Sliedrecht", lateYears: 3, survives: 0 }

/** Made up, and the same for all: no bid for Housing First is certain to be of one municipality. */
const twoEach: Partial<Question> = { before: 2, early: facts.members.map((member) => ({ member, places: [2, 2] })) }

const noRoom: Partial<Question> = { late: "Zwijndrecht", lateYears: 3 }

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
    title: {
      nl: "Compensatie in geld of in plekken: welke vorm verkleint de afwijking het meest?",
      en: "Compensation in money or in places: which form makes the deviation smallest?"
    },
    look: {
      nl: "Kijk onder ‘Vergeleken’ naar de grootste afwijking. Alleen wie in plekken verrekent, haalt de woningen zelf in. Geld en sociale woningen vergoeden wat niet is gedaan: wie hoeveel woningen doet, verandert daardoor niet. Bedrag en aantal zijn verzonnen, en een achterstand vervalt hier anders elk jaar.",
      en: "Look under ‘Compared’ at the largest deviation. Only settling in places catches up the dwellings themselves. Money and social dwellings compensate for what was not done; they do not change who does how many dwellings. Amount and number are made up, and a backlog otherwise lapses every year here."
    },
    question: { ...slower, settle: "money" },
    beside: [
      { name: { nl: "Niets verrekend", en: "Nothing settled" }, question: slower },
      { name: { nl: "In plekken", en: "In places" }, question: { ...slower, settle: "places" } },
      { name: { nl: "In sociale woningen", en: "In social dwellings" }, question: { ...slower, settle: "stock" } }
    ]
  },
  {
    title: {
      nl: "Het bod van Zwijndrecht hangt af van ruimte in de sociale voorraad en vraagt regionale compensatie. Wat verandert er als ruimte of compensatie er wel of niet komt?",
      en: "The bid of Zwijndrecht depends on the room in the social stock and asks for regional compensation. What changes when the room or the compensation comes or not?"
    },
    look: {
      nl: "Vier gevallen naast elkaar. De bron zegt niet hoelang er geen ruimte is, en niet wie wie dan vergoedt of hoeveel. Wij stellen: 3 jaar, en wie achterloopt betaalt een verzonnen bedrag aan wie voorloopt. Dat het bod zonder compensatie vervalt, staat er niet.",
      en: "Four cases side by side. The source does not say for how long there is no room, nor who then compensates whom or how much. We suppose: 3 years, and who is behind pays a made-up amount to who is ahead. That the bid lapses without compensation is not stated."
    },
    question: { ...noRoom, settle: "money" },
    beside: [
      { name: { nl: "Ruimte", en: "Room" }, question: {} },
      { name: { nl: "Geen ruimte, later inhalen", en: "No room, caught up later" }, question: noRoom },
      {
        name: { nl: "Geen ruimte, niemand doet ze", en: "No room, nobody does them" },
        question: { ...noRoom, absent: "lost" }
      }
    ]
  },
  {
    title: {
      nl: "Wat als de sleutel pas na 2 jaar ingaat (eerst biedingen, dan sleutel)?",
      en: "What if the key counts only after 2 years (first bids, then the key)?"
    },
    look: {
      nl: "Stel dat elke gemeente er vóór de sleutel 2 per jaar doet: dat is verzonnen, voor iedereen gelijk. Kijk bij ‘Inhaalsaldo’ wat elk daarna moet inhalen. Wat allen samen te weinig deden, blijft over iedereen verspreid staan. Vul bij ‘Eigen cijfers’ in wat u weet.",
      en: "Suppose that each municipality does 2 a year before the key: that is made up, the same for all. Look at ‘To catch up’ for what each has to make good afterwards. What all together did too little stays, spread over all. Enter what you know under ‘Your own figures’."
    },
    question: twoEach,
    beside: [
      { name: { nl: "Meteen de sleutel", en: "The key at once" }, question: {} },
      { name: { nl: "Zonder inhalen", en: "Without catching up" }, question: { ...twoEach, difference: "dropped" } }
    ]
  },
  {
    title: { nl: "Wat als twee gemeenten plekken ruilen?", en: "What if two municipalities swap places?" },
    look: {
      nl: "Een verzonnen voorbeeld, geen afspraak. Gorinchem doet er in 2028 twee meer en Dordrecht twee minder. Kijk bij ‘Voor en achter’: daar verandert niets, want de taak schuift mee.",
      en: "A made-up example, no agreement. In 2028 Gorinchem does two more and Dordrecht two fewer. Look at ‘Ahead and behind’: nothing changes there, because the task moves along."
    },
    question: { swaps: [{ year: 2028, from: "Dordrecht", to: "Gorinchem", places: 2 }] },
    against: {}
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
