import type { ReadyMade } from "../simulator.js"
import { facts } from "./facts.js"
import type { Question } from "./question.js"

/** Questions that are worth asking first. */
export const readyMade: ReadonlyArray<ReadyMade<Question>> = [
  {
    title: { nl: "Wat verandert er als we gelijk verdelen?", en: "What changes when we divide equally?" },
    look: {
      nl: "Kijk naar de grijze randen: zo was de verdeling naar inwoners. Grote gemeenten krijgen minder, kleine meer. De losse woningen zijn geloot: kies een ander nummer en een ander wint.",
      en: "Look at the grey outlines: that was the division by inhabitants. Large municipalities get less, small ones more. Lots were drawn for the odd dwellings: choose another number and another wins."
    },
    question: { key: "equal", ties: "lot" },
    against: {}
  },
  {
    title: { nl: "Wat als sociale huur meetelt?", en: "What if social rent counts?" },
    look: {
      nl: "Een gemeente met minder sociale huur dan het landelijke streven krijgt meer. De cijfers tellen niet overal hetzelfde: zie de waarschuwing. Bij ‘Hoe wij de bron lezen’ kiest u het andere cijfer.",
      en: "A municipality with less social rent than the national aim gets more. The figures do not count the same everywhere: see the warning. Under ‘How we read the source’ you choose the other figure."
    },
    question: { key: "stockCorrection" },
    against: {}
  },
  {
    title: {
      nl: "Wat als wie al veel mensen huisvest, minder krijgt?",
      en: "What if whoever already houses many people gets less?"
    },
    look: {
      nl: "Hiervoor staat geen cijfer in de bronnen. Vul bij ‘Eigen cijfers’ in hoeveel kwetsbare mensen er nu wonen. Onder ‘Kijk verder’ ziet u drie sterktes naast elkaar.",
      en: "The sources have no figure for this. Enter under ‘Your own figures’ how many vulnerable people live there now. Under ‘Look further’ you see three strengths side by side."
    },
    question: { key: "less" },
    against: {}
  },
  {
    title: {
      nl: "Wat als de mensen over negen gemeenten gaan in plaats van zes?",
      en: "What if people are divided over nine municipalities instead of six?"
    },
    look: {
      nl: "De schatting gaat over zes gemeenten. Drie erbij: kijk hoeveel elke gemeente dan minder krijgt. De vraag in die drie is niet onderzocht en telt dus niet mee.",
      en: "The estimate is about six municipalities. With three more: see how much less each gets. Demand in those three was not surveyed, so it is not counted."
    },
    question: { subject: "people" },
    against: { subject: "people", area: "surveyed" }
  },
  {
    title: { nl: "Wat als elke gemeente een garantie van 3 krijgt?", en: "What if each municipality is guaranteed 3?" },
    look: {
      nl: "De agenda noemt één garantie van 3. Voor alle negen past het niet: de melding zegt waarom. Verlaag ze bij ‘Grenzen en voorwaarden’ tot 2 en kijk wie er dan inlevert.",
      en: "The agenda names one guarantee of 3. For all nine it does not fit: the notice says why. Lower them to 2 under ‘Bounds and conditions’ and see who then gives up some."
    },
    question: {
      bounds: facts.municipalities.map(({ name }) => ({ member: name, minimum: 3 }))
    },
    against: {}
  },
  {
    title: {
      nl: "Welke biedingen zijn hard genoeg voor 80 plekken?",
      en: "Which bids are firm enough for 80 places?"
    },
    look: {
      nl: "Een zeker bod is nu het meeste dat een gemeente krijgt. De rest gaat naar wie geen getal noemde: kijk hoeveel dat is, en bij wie.",
      en: "A certain bid is now the most that a municipality gets. The rest goes to who named no number: see how much that is, and to whom."
    },
    question: { subject: "temporaryLiving", bids: "certainOnly" },
    against: { subject: "temporaryLiving" }
  },
  {
    title: {
      nl: "Van wie is de ‘20’ in de tabel: Alblasserdam of Zwijndrecht?",
      en: "Whose is the ‘20’ in the table: Alblasserdam or Zwijndrecht?"
    },
    look: {
      nl: "Het staat er niet. Kijk wat er voor elke gemeente verandert. Het bod van Zwijndrecht hangt van een voorwaarde af, dat van Alblasserdam niet. Verandert er niets? Dan is het deel van beide kleiner dan 20.",
      en: "It is not stated. See what changes for each municipality. The bid of Zwijndrecht depends on a condition, that of Alblasserdam does not. Nothing changes? Then the part of both is below 20."
    },
    question: { subject: "temporaryLiving", bids: "certainOnly", twenty: "Alblasserdam" },
    against: { subject: "temporaryLiving", bids: "certainOnly", twenty: "Zwijndrecht" }
  },
  {
    title: {
      nl: "Wat als Gorinchem kiest voor woontraining in plaats van opvang van gezinnen?",
      en: "What if Gorinchem chooses housing training instead of shelter for families?"
    },
    look: {
      nl: "De agenda zegt: het een vervalt als het ander er komt. Kijk wie de plekken van Gorinchem dan krijgt.",
      en: "The agenda says: the one lapses if the other is realised. See who then gets the places of Gorinchem."
    },
    question: { subject: "temporaryLiving", bids: "certainOnly", setbacks: ["gorinchem-families"] },
    against: { subject: "temporaryLiving", bids: "certainOnly" }
  },
  {
    title: {
      nl: "Wat als elk bod zonder getal zijn deel van de sleutel levert?",
      en: "What if each bid without a number delivers its part of the key?"
    },
    look: {
      nl: "Kijk of alle woningen een plek krijgen, en wie dan meer neemt dan haar deel. Welk bod bij welke gemeente hoort, is een veronderstelling.",
      en: "See whether all dwellings find a place, and who then takes more than its part. Which bid belongs to which municipality is a supposition."
    },
    question: { bids: "mostLikely", unnumbered: "share" },
    against: {}
  },
  {
    title: { nl: "Welk bod maakt het meeste verschil?", en: "Which bid makes most difference?" },
    look: {
      nl: "Open onder ‘Kijk verder’ de vraag met dezelfde naam. Daar staat hoeveel plekken er verhuizen als één bod anders wordt gelezen: dat bod is het eerst de moeite waard om na te vragen.",
      en: "Under ‘Look further’ open the question with the same name. It shows how many places move when one bid is read in another way: that bid is the first worth asking about."
    },
    question: { bids: "mostLikely" }
  },
  {
    title: { nl: "Wat als gemeenten precies gelijk staan?", en: "What if municipalities are exactly tied?" },
    look: {
      nl: "De gearceerde delen zijn nog niet beslist. Kies bij ‘Wat als gemeenten evenveel recht hebben?’ hoe u beslist.",
      en: "The hatched parts are not decided yet. Choose how to decide under ‘What if municipalities have the same right?’."
    },
    question: { key: "equal" }
  },
  {
    title: {
      nl: "Kan een plek erbij een gemeente een plek kosten?",
      en: "Can one place more cost a municipality a place?"
    },
    look: {
      nl: "Ja. U verdeelt nu één plek meer dan bij het uitgangspunt, en toch leveren gemeenten er een in. Dat heet de paradox van Alabama. Kies Sainte-Laguë: dan kan het niet.",
      en: "Yes. You now divide one place more than at the baseline, and still municipalities give one up. That is called the Alabama paradox. Choose Sainte-Laguë: then it cannot happen."
    },
    question: { subject: "own", own: 30 },
    against: { subject: "own", own: 29 }
  },
  {
    title: { nl: "Wat doet het afronden?", en: "What does rounding do?" },
    look: {
      nl: "Deze manier is gunstig voor grote gemeenten. Onder ‘Kijk verder’ staan alle manieren van afronden naast elkaar.",
      en: "This way favours large municipalities. Under ‘Look further’ all ways of rounding stand side by side."
    },
    question: { method: "dHondt" },
    against: {}
  },
  {
    title: { nl: "Hoe onzeker is de verdeling van de mensen?", en: "How uncertain is the division of people?" },
    look: {
      nl: "De bron noemt een schatting van laag tot hoog. Het gearceerde deel van elke balk is het verschil daartussen.",
      en: "The source gives an estimate from low to high. The hatched part of each bar is the difference between them."
    },
    question: { subject: "people", area: "surveyed" }
  }
]
