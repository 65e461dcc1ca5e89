import type { Text } from "./routes.js"

type Texts = Readonly<Record<string, Text>>

/** The page about plans within what municipalities can take. */
export const placement = {
  social: { nl: "Wat past er binnen de biedingen?", en: "What fits within the bids?" },
  title: {
    nl: "Een plan binnen de biedingen: wat past er, en wat houdt het tegen?",
    en: "A plan within the bids: what fits, and what blocks it?"
  },
  lead: {
    nl: "Een gemeente kan niet van alles plekken bieden. Een plaatsingsplan verdeelt de plekken van alle producten samen, binnen wat elke gemeente kan. Het zegt ook wat er overblijft en welke biedingen dat tegenhouden.",
    en: "A municipality cannot offer places of everything. A placement plan divides the places of all products together, within what each municipality can take. It also says what is left over and which bids block it."
  },
  description: {
    nl: "Plekken van meer producten verdelen binnen de biedingen: de volgorde van de doelen, hele voorzieningen, en welke biedingen tegenhouden.",
    en: "Dividing places of several products within the bids: the order of the goals, whole facilities, and which bids block."
  },
  door: {
    nl: "Verdeel de plekken van alle producten binnen wat gemeenten kunnen bieden, en zie welke biedingen tegenhouden.",
    en: "Divide the places of all products within what municipalities can offer, and see which bids block."
  },
  training: { nl: "woontraining", en: "housing training" },
  temporary: { nl: "tijdelijk wonen", en: "temporary housing" },
  housingFirst: { nl: "Housing First", en: "Housing First" },
  product: { nl: "Product", en: "Product" },

  example: { nl: "Een voorbeeld", en: "An example" },
  exampleLead: {
    nl: "{municipalities} gemeenten verdelen de plekken van {products} producten. Dit is wat elke gemeente kan bieden.",
    en: "{municipalities} municipalities divide the places of {products} products. This is what each municipality can offer."
  },
  bidsTable: {
    nl: "Wat nodig is, en wat elke gemeente ten hoogste kan nemen",
    en: "What is needed, and what each municipality can take at most"
  },
  need: { nl: "Nodig", en: "Needed" },
  sizes: { nl: "Maten", en: "Sizes" },
  or: { nl: "of", en: "or" },
  anySize: { nl: "elk aantal", en: "any number" },
  atMost: { nl: "ten hoogste {count}", en: "at most {count}" },
  offered: { nl: "bod {count}", en: "offer {count}" },
  boundsNote: {
    nl: "Een maximum is hard: daar gaat het plan nooit overheen. Een bod is zacht: daarbuiten kan een plek komen als het nergens anders past.",
    en: "A maximum is hard: the plan never goes beyond it. An offer is soft: a place can come beyond it where it fits nowhere else."
  },
  planPicture: { nl: "{placed} van de {needed} plekken passen", en: "{placed} of the {needed} places fit" },
  planNote: { nl: "Plekken van elk product.", en: "Places of each product." },
  placed: { nl: "geplaatst", en: "placed" },
  left: { nl: "blijft over", en: "left over" },
  label: { nl: "{placed} van {need}", en: "{placed} of {need}" },
  planTable: {
    nl: "Wat elke gemeente krijgt, naast haar eerlijke deel",
    en: "What each municipality gets, beside its fair part"
  },
  fair: { nl: "Eerlijk deel", en: "Fair part" },

  blocks: { nl: "Wat houdt het tegen?", en: "What blocks it?" },
  blocksLead: {
    nl: "Van alles wat overblijft, zegt het plan de reden, met de getallen erbij. Hieronder staat ook waarom elke gemeente krijgt wat zij krijgt.",
    en: "Of all that is left over the plan says the reason, with the numbers. Below it also stands why each municipality gets what it gets."
  },

  goals: { nl: "Eerst het ene doel, dan pas het volgende", en: "First one goal, then the next" },
  goalsLead: {
    nl: "Er zijn {count} doelen, in deze volgorde. Een later doel telt alleen tussen plannen die op alle eerdere doelen even goed zijn. Er zijn dus geen punten waarmee een tekort kan worden weggeruild.",
    en: "There are {count} goals, in this order. A later goal only counts between plans that are equally good on all earlier ones. So there are no points by which a shortfall can be traded away."
  },
  order: { nl: "Volgorde", en: "Order" },
  goal: { nl: "Doel", en: "Goal" },
  value: { nl: "In dit plan", en: "In this plan" },
  goalsTable: { nl: "De doelen, van zwaar naar licht", en: "The goals, the heaviest first" },
  goalsNote: {
    nl: "Belasting zegt hoe zwaar een plek meetelt als producten niet even zwaar zijn. In dit voorbeeld telt elke plek één keer, dus zijn de eerste twee doelen gelijk.",
    en: "Load says how heavily a place counts where products are not alike. In this example each place counts once, so the first two goals are the same."
  },
  goalShortfall: {
    nl: "zo weinig mogelijk plekken over, een voorrangsproduct zwaarder",
    en: "as few places left over as can be, a product with priority heavier"
  },
  goalMissing: {
    nl: "zo weinig mogelijk belasting over, alle producten even zwaar",
    en: "as little load left over as can be, all products alike"
  },
  goalBeyondOffers: { nl: "zo weinig mogelijk buiten een bod", en: "as little as can be beyond an offer" },
  goalDeviation: {
    nl: "elke gemeente zo dicht mogelijk bij haar eerlijke deel van alles samen",
    en: "each municipality as near as can be to its fair part of all together"
  },
  goalSquares: {
    nl: "elk product zo dicht mogelijk bij de aandelen (kwadraten opgeteld)",
    en: "each product as near as can be to the shares (squares added up)"
  },
  goalOutside: {
    nl: "zo weinig mogelijk gemeenten met een voorziening buiten hun bod",
    en: "as few municipalities as can be with a facility beyond their offer"
  },

  whole: { nl: "Een voorziening is heel of niet", en: "A facility is whole or not there" },
  wholeLead: {
    nl: "Sommige plekken komen alleen in een hele voorziening. In het voorbeeld heeft een locatie voor {product} altijd {sizes} plekken. Dat kan meer plekken kosten dan de maxima alleen.",
    en: "Some places only come in a whole facility. In the example a place for {product} always has {sizes} places. That can cost more places than the maxima alone."
  },
  size: { nl: "Maat", en: "Size" },
  wholeTable: {
    nl: "Door de hele voorziening blijven van {product} {more} plekken meer over",
    en: "By the whole facility {more} more places of {product} are left over"
  },
  inWholes: { nl: "Alleen in maten van {sizes}", en: "Only in sizes of {sizes}" },
  inAny: { nl: "Elk aantal kan", en: "Any number is possible" },

  exact: { nl: "Wat ‘precies’ hier betekent", en: "What ‘exact’ means here" },
  exactLead: {
    nl: "De rekencode rekent met hele getallen en breuken. Zegt zij dat een plan precies is, dan is bewezen dat geen enkel ander plan beter is. Met hele voorzieningen of producten die verschillend zwaar wegen, kan het bewijs te lang duren. Dan zegt zij dat het plan het beste is dat zij vond, en hoe dicht een ander plan ten hoogste bij de eerlijke delen kan komen.",
    en: "The code works with whole numbers and fractions. When it says that a plan is exact, it is proved that no other plan is better. With whole facilities, or products that weigh differently, the proof can take too long. It then says that the plan is the best that it found, and how near another could come to the fair parts at most."
  },
  exactHere: {
    nl: "Het plan in het voorbeeld is precies: geen plan met hetzelfde tekort en evenveel buiten de biedingen ligt samen dichter dan {deviation} plekken bij de eerlijke delen. Het is ook het enige dat zo goed is.",
    en: "The plan of the example is exact: no plan with the same shortfall and as much beyond the offers lies nearer to the fair parts than {deviation} places together. It is also the only one that is as good."
  },
  exactTie: {
    nl: "Zijn meer plannen even goed, dan kiest zij niet. Verdelen {names} met gelijke aanspraken {need} plekken, dan meldt zij: elk van beide kan er {least} of {most} krijgen. U spreekt af wie voorgaat.",
    en: "Where several plans are equally good, it does not choose. When {names} divide {need} places with equal claims, it says: each of them can get {least} or {most}. You agree who goes first."
  },

  broken: { nl: "Wat een plan niet belooft", en: "What a plan does not promise" },
  brokenTotals: {
    nl: "Een eerlijk deel is een doel en geen recht: waar grenzen het tegenhouden, kan een gemeente er ver van af komen. In het voorbeeld krijgt {name} {got}, waar {fair} haar eerlijke deel is.",
    en: "A fair part is an aim and no right: where bounds hold it, a municipality can end far from it. In the example {name} gets {got}, where {fair} is its fair part."
  },
  brokenMore: {
    nl: "Een plek meer kan een gemeente er een kosten. Een plan voor één product zonder grenzen is hetzelfde als verdelen met de grootste rest, en daar komt dat voor.",
    en: "One place more can cost a municipality one. A plan for one product without bounds is the same as dividing by largest remainder, and there it happens."
  },
  brokenTable: {
    nl: "Er komt {more} plek bij, en {name} gaat van {before} naar {after}",
    en: "There is {more} place more, and {name} goes from {before} to {after}"
  },
  claim: { nl: "Aanspraak", en: "Claim" },
  getsOf: { nl: "Krijgt van {places}", en: "Gets of {places}" },

  toTwoTotals: { nl: "Twee totalen die precies moeten kloppen", en: "Two totals that have to be exactly right" },
  toSensitivity: { nl: "Hoe zeker is de uitkomst?", en: "How certain is the outcome?" },
  toProducts: {
    nl: "Verdeel zelf de zeven producten van de regio",
    en: "Divide the seven products of the region yourself"
  },
  toBids: { nl: "Bekijk de biedingen naast de behoefte", en: "See the bids beside the need" }
} as const satisfies Texts
