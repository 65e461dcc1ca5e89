import type { Text } from "./routes.js"

type Texts = Readonly<Record<string, Text>>

/** The page about dividing over rows and columns at once. */
export const twoTotals = {
  social: { nl: "Hoe kloppen twee totalen tegelijk?", en: "How do two totals come out right at once?" },
  title: { nl: "Twee totalen die allebei precies kloppen", en: "Two totals that both come out exactly right" },
  lead: {
    nl: "Van elk product is een aantal plekken nodig. En elke gemeente neemt samen een aantal plekken. Een dubbel evenredige verdeling vult de tabel daartussen, zo dat beide totalen kloppen.",
    en: "Of each product a number of places is needed. And each municipality takes a number of places together. A biproportional apportionment fills the table in between, so that both totals come out right."
  },
  description: {
    nl: "Plekken verdelen over producten en gemeenten tegelijk: wat de methode belooft, hoe u de uitkomst narekent en wat zij niet belooft.",
    en: "Dividing places over products and municipalities at once: what the method promises, how to check the outcome and what it does not promise."
  },
  door: {
    nl: "Verdeel plekken over producten en gemeenten tegelijk, zo dat beide totalen kloppen. En reken het met de hand na.",
    en: "Divide places over products and municipalities at once, so that both totals come out right. And check it by hand."
  },
  product: { nl: "Product {number}", en: "Product {number}" },
  claim: { nl: "aanspraak {claim}", en: "claim {claim}" },
  of: { nl: "{given} van {total}", en: "{given} of {total}" },
  at: { nl: "{name} bij {product}", en: "{name} at {product}" },

  example: { nl: "Een voorbeeld", en: "An example" },
  exampleLead: {
    nl: "{municipalities} gemeenten en {products} producten, samen {places} plekken. In elk vak staat hoeveel plekken de gemeente van dat product krijgt, en daaronder haar aanspraak. Aan de rand staat het totaal dat is afgesproken.",
    en: "{municipalities} municipalities and {products} products, {places} places in all. Each cell has how many places of that product the municipality gets, and below it its claim. On the edge stands the total that was agreed."
  },
  examplePicture: { nl: "Elke rij en elke kolom komt precies uit", en: "Every row and every column comes out exactly" },
  exampleNote: {
    nl: "Plekken, met de methode van {method}.",
    en: "Places, by the method of {method}."
  },

  proof: { nl: "Zo rekent u het na", en: "How to check it" },
  proofLead: {
    nl: "Elke gemeente en elk product heeft een eigen deler. Deel een aanspraak door de deler van haar gemeente en door de deler van haar product, en rond gewoon af: dan staat er het aantal plekken. Komen zo alle totalen uit, dan is de verdeling goed. Er is er maar één, behalve als vakken evenveel recht hebben.",
    en: "Each municipality and each product has a divisor of its own. Divide a claim by the divisor of its municipality and by that of its product, and round as usual: that is the number of places. If all totals come out in this way, the division is right. There is only one, unless cells have the same right."
  },
  proofTable: {
    nl: "Elke aanspraak, gedeeld door twee delers en afgerond, geeft de plekken",
    en: "Each claim, divided by two divisors and rounded, gives the places"
  },
  divisor: { nl: "Deler", en: "Divisor" },
  withDivisor: { nl: "{product} (deler {divisor})", en: "{product} (divisor {divisor})" },
  quotient: { nl: "{claim} geeft {quotient}, dus {places}", en: "{claim} gives {quotient}, so {places}" },
  proofNote: {
    nl: "De delers staan hier met zo weinig cijfers als het bewijs toelaat. Onze rekencode heeft met precies deze getallen nagerekend dat zij kloppen.",
    en: "The divisors stand here with as few digits as the proof allows. Our code has checked with just these numbers that they are right."
  },

  promises: { nl: "Wat de methode belooft", en: "What the method promises" },
  promiseTotals: {
    nl: "Elke rij en elke kolom komt precies op haar totaal.",
    en: "Every row and every column gets exactly its total."
  },
  promiseProof: {
    nl: "Er zijn altijd delers die de uitkomst bewijzen, ook als u grenzen per vak afspreekt.",
    en: "There are always divisors that prove the outcome, also when you agree bounds for cells."
  },
  promiseTies: {
    nl: "Hebben vakken evenveel recht, dan kiest zij niet stil maar zegt welke.",
    en: "Where cells have the same right, it does not choose silently but says which."
  },
  promiseInfeasible: {
    nl: "Kan het niet, dan zegt zij wie meer moet krijgen dan er is.",
    en: "Where it cannot be, it says who must get more than there is."
  },
  promiseScale: {
    nl: "Alleen de verhoudingen binnen een rij of kolom tellen. Worden alle aanspraken van een gemeente even veel keer zo groot, dan verandert er niets.",
    en: "Only proportions within a row or column count. When all claims of a municipality become the same number of times as large, nothing changes."
  },
  totalsDecide: {
    nl: "De totalen beslissen het meest. Wie die kiest, kiest een groot deel van de uitkomst. De methode controleert niet of zij redelijk zijn.",
    en: "The totals decide most. Whoever chooses them chooses a large part of the outcome. The method does not check whether they are reasonable."
  },

  ties: { nl: "Als vakken evenveel recht hebben", en: "When cells have the same right" },
  tiesLead: {
    nl: "{municipalities} gemeenten met gelijke aanspraken krijgen elk {places} plek, en van {products} producten is er elk {places} nodig. Dan zijn er meer goede verdelingen: een gelijke stand. De vakken vormen een kring: geef er een een plek meer, dan gaat er bij de volgende een af, en geen totaal verandert.",
    en: "{municipalities} municipalities with equal claims get {places} place each, and of {products} products {places} is needed each. There is then more than one right division: a tie. The cells make a circle: give one a place more, then the next gets one less, and no total changes."
  },
  tiesSentence: {
    nl: "{one} hebben evenveel recht op een plek als {other}.",
    en: "{one} have the same right to a place as {other}."
  },
  tiesDecided: {
    nl: "Wij kiezen dan niet. U spreekt af hoe: de volgorde van de lijst, de grootste aanspraak of een loting met een startgetal. Met de volgorde van de lijst wordt het: {winners}.",
    en: "We do not choose then. You agree how: the order of the list, the larger claim, or drawing lots from a seed. By the order of the list it is {winners}."
  },

  infeasible: { nl: "Als de totalen niet kunnen", en: "When the totals cannot be had" },
  infeasibleLead: {
    nl: "Soms kan geen enkele verdeling de totalen halen. In deze tabel staat een streepje waar een gemeente geen aanspraak heeft. Dan is er altijd een groep die meer moet krijgen dan er voor haar is. Die noemen wij.",
    en: "Sometimes no division at all can have the totals. In this table a dash stands where a municipality has no claim. There is then always a group that must get more than there is for it. We name it."
  },
  infeasibleTable: {
    nl: "{members} moeten samen {needed} plekken krijgen. Dat kan alleen bij {others}, en daar zijn er samen {available}",
    en: "{members} must get {needed} places together. They can only get them at {others}, and there are {available} there"
  },
  mustGet: { nl: "Moet krijgen", en: "Must get" },
  needed: { nl: "Nodig", en: "Needed" },
  infeasibleAfter: {
    nl: "Verander een totaal, voeg een aanspraak toe of verruim een grens. Wij vullen niets in wat niet kan.",
    en: "Change a total, add a claim or widen a bound. We fill in nothing that cannot be."
  },

  broken: { nl: "Wat de methode niet belooft", en: "What the method does not promise" },
  brokenLead: {
    nl: "Twee totalen laten kloppen heeft een prijs. Deze getallen staan ook in onze tests.",
    en: "Two totals at once have a price. These numbers are in our tests too."
  },
  becomes: { nl: "{from} wordt {to}", en: "{from} becomes {to}" },
  gives: { nl: "{from} geeft {to}", en: "{from} gives {to}" },
  brokenShare: {
    nl: "{name} heeft bij {product} precies recht op {share} plekken, en krijgt er {places}. In elk vak wordt een precies aandeel een aantal plekken",
    en: "{name} has a right to exactly {share} places at {product}, and gets {places}. In each cell an exact share becomes a number of places"
  },
  brokenMore: {
    nl: "{row} en {column} krijgen er samen {more} bij, en {name} gaat bij {product} van {before} naar {after}. In elk vak staan de plekken eerst en daarna",
    en: "{row} and {column} get {more} more, and {name} goes from {before} to {after} at {product}. In each cell stand the places first and then"
  },
  brokenOrder: {
    nl: "{name} heeft bij {product} een aanspraak van {claim} en bij {other} van {less}, en krijgt {places} en {more}. In elk vak geeft een aanspraak een aantal plekken",
    en: "{name} has a claim of {claim} at {product} and of {less} at {other}, and gets {places} and {more}. In each cell a claim gives a number of places"
  },

  history: { nl: "Waar de methode in gebruik is", en: "Where the method is in use" },
  historyZurich: {
    nl: "Sinds 2006 verdeelt de stad Zürich zo de zetels van haar gemeenteraad over partijen en wijken. Ook het kanton Zürich en andere kantons in Zwitserland doen het.",
    en: "Since 2006 the city of Zürich has divided the seats of its council over parties and districts in this way. The canton of Zürich and other cantons of Switzerland do so too."
  },
  historyTests: {
    nl: "Onze tests rekenen de uitslagen van de stad Zürich van 2014 en 2018 na. Elke partij krijgt in elke wijk haar officiële zetels, en met de delers die de stad in 2018 zelf gaf, klopt onze uitkomst ook.",
    en: "Our tests work out the results of the city of Zürich of 2014 and 2018. Every party gets its official seats in every district, and the divisors that the city itself gave in 2018 prove our outcome too."
  },
  historyMethod: {
    nl: "De theorie staat in deze artikelen. Wij konden de samenvattingen lezen en wat anderen eruit aanhalen, niet het geheel.",
    en: "The theory stands in these papers. We could read the abstracts and what others quote of them, not the whole."
  },

  toProducts: {
    nl: "Verdeel zelf de zeven producten van de regio",
    en: "Divide the seven products of the region yourself"
  },
  toPlacement: {
    nl: "Verdelen binnen wat gemeenten kunnen bieden",
    en: "Dividing within what municipalities can offer"
  },
  toOverYears: { nl: "Voorsprong en achterstand over de jaren", en: "Lead and backlog over the years" },
  toMethod: { nl: "Hoe delermethoden afronden", en: "How divisor methods round" }
} as const satisfies Texts
