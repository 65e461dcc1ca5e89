import type { ReadyMade } from "../simulator.js"
import type { Question } from "./question.js"

/** Questions that are worth asking first. */
export const readyMade: ReadonlyArray<ReadyMade<Question>> = [
  {
    title: {
      nl: "Wat als er in Zwijndrecht geen ruimte of compensatie komt?",
      en: "What if no room or compensation comes in Zwijndrecht?"
    },
    look: {
      nl: "Het bod van Zwijndrecht hangt af van ruimte in de sociale huur en vraagt compensatie. Dat het anders vervalt, staat er niet: dat veronderstelt u hier. Kijk wie de plekken dan overneemt.",
      en: "The bid of Zwijndrecht depends on room in social rent and asks for compensation. That it lapses otherwise is not stated: you suppose it here. See who takes the places over."
    },
    question: { bids: "maxima", setbacks: ["zwijndrecht-room"] },
    against: { bids: "maxima" }
  },
  {
    title: {
      nl: "Welk product komt tekort, en door welk bod?",
      en: "Which product comes short, and through which bid?"
    },
    look: {
      nl: "Stel dat niemand meer doet dan hij bood, en dat wie geen getal noemde precies zijn deel doet. Kijk onder de tabel bij ‘Blijft over’, en kies dat product.",
      en: "Suppose nobody does more than it bid, and who named no number does exactly its part. Look below the table at ‘Left over’, and choose that product."
    },
    question: { bids: "maxima", unnumbered: "keyPart" },
    against: {}
  },
  {
    title: {
      nl: "Blijven voorzieningen heel, of mogen ze worden gesplitst?",
      en: "Do facilities stay whole, or may they be split?"
    },
    look: {
      nl: "Kijk bij woontraining en intramuraal wonen. Nu krijgt elke gemeente daar een paar plekken van, en schuift de rest mee.",
      en: "Look at housing training and the residential facility. Now each municipality gets a few of those places, and the rest moves along."
    },
    question: { facilities: "split" },
    against: {}
  },
  {
    title: {
      nl: "Ligt het totaal van elke gemeente vast, of mag het schuiven?",
      en: "Is the total of each municipality fixed, or may it shift?"
    },
    look: {
      nl: "Met beide totalen vast krijgt elke gemeente van elk product ongeveer haar deel. Voorzieningen zijn dan gesplitst.",
      en: "With both totals fixed each municipality gets about its part of every product. Facilities are then split."
    },
    question: { way: "bothTotals" },
    against: { facilities: "split" }
  },
  {
    title: {
      nl: "Wat als elk product apart wordt verdeeld?",
      en: "What if each product is divided by itself?"
    },
    look: {
      nl: "Wie een hele voorziening krijgt, krijgt ook van de rest zijn volle deel. Vergelijk het totaal met het eerlijke deel.",
      en: "Who gets a whole facility also gets its full part of the rest. Compare the total with the fair part."
    },
    question: { way: "eachAlone" },
    against: {}
  }
]
