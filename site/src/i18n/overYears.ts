import type { Text } from "./routes.js"

type Texts = Readonly<Record<string, Text>>

/** The page about lead and backlog over the years. */
export const overYears = {
  social: {
    nl: "Wat doet een gemeente later, als zij nu minder doet?",
    en: "What is done later by who does less now?"
  },
  title: {
    nl: "Wat een gemeente voor- of achterloopt, telt later mee",
    en: "What a municipality is ahead or behind counts later"
  },
  lead: {
    nl: "Een precies aandeel is bijna nooit een heel getal. Daarom doet een gemeente in het ene jaar iets meer dan haar aandeel, en in het andere iets minder. Wie dat bijhoudt, kan het later gelijktrekken.",
    en: "An exact share is hardly ever a whole number. So a municipality does a little more than its share in one year, and a little less in another. Who keeps count of it can even it out later."
  },
  description: {
    nl: "Voorsprong en achterstand over de jaren: hoe zij meegaan, hoe gemeenten ruilen en verrekenen, en wat bewezen is en wat niet.",
    en: "Lead and backlog over the years: how they are carried over, how municipalities swap and settle, and what is proved and what is not."
  },
  door: {
    nl: "Hoe voorsprong en achterstand meegaan, hoe gemeenten ruilen en verrekenen, en wat daarvan bewezen is.",
    en: "How lead and backlog are carried over, how municipalities swap and settle, and what of it is proved."
  },

  ahead: { nl: "{places} voor", en: "{places} ahead" },
  behind: { nl: "{places} achter", en: "{places} behind" },
  even: { nl: "gelijk", en: "even" },
  aheadKey: { nl: "voorsprong", en: "lead" },
  behindKey: { nl: "achterstand", en: "backlog" },
  afterwards: { nl: "Daarna", en: "Afterwards" },
  share: { nl: "Aandeel", en: "Share" },
  gets: { nl: "Krijgt", en: "Gets" },
  year: { nl: "Jaar {year}", en: "Year {year}" },

  rotation: {
    nl: "{dwellings} woningen per jaar voor {municipalities} gemeenten",
    en: "{dwellings} dwellings a year for {municipalities} municipalities"
  },
  rotationLead: {
    nl: "Stel: {municipalities} gemeenten hebben elk een even groot aandeel en verdelen elk jaar {dwellings} woningen. Dat zijn er {share} per gemeente. Een deel van een woning bestaat niet. Daarom krijgt telkens een ander er een minder: dat heet een wisseling.",
    en: "Suppose that {municipalities} municipalities have equal shares and divide {dwellings} dwellings every year. That is {share} for each. There is no part of a dwelling. So others get one less each time: that is a rotation."
  },
  rotationNote: {
    nl: "Woningen per jaar. Bij gelijk recht gaat voor wie eerder in de lijst staat.",
    en: "Dwellings a year. Where rights are equal, who stands earlier in the list goes first."
  },
  rotationOther: {
    nl: "Gaat bij gelijk recht voor wie het meest achterligt, dan is het eindtotaal hetzelfde, maar wisselt het per jaar meer. {sentence}",
    en: "When who is furthest behind goes first where rights are equal, the final total is the same, but the years differ more. {sentence}"
  },
  rowSentence: { nl: "{municipality} krijgt {total} woningen.", en: "{municipality} gets {total} dwellings." },
  more: { nl: "een meer dan in haar magerste jaar", en: "one more than in its leanest year" },

  balance: { nl: "Een saldo zegt wat u nog moet doen", en: "A balance says what you still have to do" },
  balanceLead: {
    nl: "Het saldo van een gemeente is haar aandeel min wat zij deed, opgeteld over de jaren. Deed zij minder, dan heeft zij een achterstand. Deed zij meer, dan heeft zij een voorsprong.",
    en: "The balance of a municipality is its share less what it did, added up over the years. If it did less, it has a backlog. If it did more, it has a lead."
  },
  balanceSentence: {
    nl: "In het eerste jaar krijgt {name} er {places}, waar {share} haar aandeel is. Daarna ligt zij {standing}.",
    en: "In the first year {name} gets {places}, where {share} is its share. Afterwards it is {standing}."
  },
  balancePicture: {
    nl: "Na {years} jaar ligt niemand voor of achter",
    en: "After {years} years nobody is ahead or behind"
  },
  balanceNote: {
    nl: "Het saldo na elk jaar, in woningen. Boven de lijn is een achterstand, eronder een voorsprong.",
    en: "The balance after each year, in dwellings. Above the line is a backlog, below it a lead."
  },
  balanceRow: { nl: "{name} ligt na het laatste jaar {standing}.", en: "{name} is {standing} after the last year." },

  carry: { nl: "U spreekt af wat blijft staan en wat u inhaalt", en: "You agree what stays and what is caught up" },
  carryLead: {
    nl: "U bepaalt samen hoe een saldo meegaat. Welk deel blijft staan? Welk deel daarvan haalt u in één jaar in? En hoeveel keer haar aandeel mag een gemeente per jaar ten hoogste inhalen?",
    en: "You decide together how a balance is carried over. Which part stays? Which part of that is caught up in one year? And how many times its share may a municipality catch up in a year at most?"
  },
  carryExample: {
    nl: "In dit voorbeeld hebben {name} en {other} gelijke aandelen en verdelen zij elk jaar {places} plekken. {name} begint met een achterstand van {opening}; {other} ligt evenveel voor.",
    en: "In this example {name} and {other} have equal shares and divide {places} places every year. {name} starts with a backlog of {opening}; {other} is as much ahead."
  },
  carryTable: {
    nl: "Wat {name} krijgt, bij elke afspraak. Haar aandeel is {share} per jaar",
    en: "What {name} gets, by each agreement. Its share is {share} a year"
  },
  carryNote: {
    nl: "Het saldo van {name} aan het begin en na elk jaar, in plekken.",
    en: "The balance of {name} at the start and after each year, in places."
  },
  carryPicture: {
    nl: "Dezelfde achterstand, {count} afspraken",
    en: "The same backlog, {count} agreements"
  },
  agreement: { nl: "Afspraak", en: "Agreement" },
  start: { nl: "begin", en: "start" },
  carryAll: { nl: "Alles blijft staan en wordt meteen ingehaald", en: "All of it stays and is caught up at once" },
  carryPart: {
    nl: "Alles blijft staan, per jaar halen zij {part} in",
    en: "All of it stays, {part} is caught up each year"
  },
  carryCap: {
    nl: "Inhalen tot ten hoogste {part} van het aandeel",
    en: "Caught up to at most {part} of the share"
  },
  carryHalf: { nl: "{part} blijft staan en wordt ingehaald", en: "{part} stays and is caught up" },
  carryNone: { nl: "Niets blijft staan", en: "Nothing stays" },
  carryCode: {
    nl: "Wat niet blijft staan, vervalt en wordt dus ook niet ingehaald. In onze rekencode heten deze afspraken survives, catchUp en cap.",
    en: "What does not stay lapses, so it is not caught up either. In our code these agreements are called survives, catchUp and cap."
  },

  swap: { nl: "Ruilen binnen één taak: het totaal blijft gelijk", en: "Swapping inside one task: the total stays" },
  swapLead: {
    nl: "Een gemeente kan een deel van de taak van een andere overnemen. Dat heet een ruil. Voor de taakstelling voor vergunninghouders staat het in de wet: gemeenten mogen samen hun taakstellingen wijzigen, als de som niet verandert. Door een ruil zelf komt niemand voor of achter te liggen: de taak gaat over, en wie haar overneemt, doet haar ook.",
    en: "A municipality can take over part of the task of another. That is a swap. For the task to house permit holders the law has it: municipalities may change their tasks together, as long as the sum does not change. A swap by itself leaves nobody ahead or behind: the task goes over, and who takes it over does it too."
  },
  swapTable: {
    nl: "{to} neemt {places} over van {from}: samen blijft de taak {total}",
    en: "{to} takes {places} over from {from}: together the task stays {total}"
  },
  taskBefore: { nl: "Taak", en: "Task" },
  swapped: { nl: "Ruil", en: "Swap" },
  taskAfter: { nl: "Taak na de ruil", en: "Task after the swap" },

  exchange: {
    nl: "Uitruil tussen twee taken: een paar boekingen",
    en: "Exchange across two tasks: a pair of bookings"
  },
  exchangeLead: {
    nl: "Soms doet de ene gemeente meer van de ene taak, en doet een andere daarvoor meer van een andere taak. Dan staat in elke taak een eigen boeking. De koers is een afspraak tussen die twee gemeenten. Wij rekenen de ene taak nooit om in de andere en tellen ze nooit op.",
    en: "Sometimes one municipality does more of one task, and another does more of another task for it. Each task then has a booking of its own. The rate is a bargain between the two. We never convert one task into the other and never add them up."
  },
  exchangeTable: {
    nl: "{taker} neemt {places} opvangplekken over en draagt daarvoor {returned} woningen over: in elke taak is de som nul",
    en: "{taker} takes over {places} shelter places and hands over {returned} dwellings for them: the sum is zero in each task"
  },
  shelter: { nl: "Opvangplekken", en: "Shelter places" },
  homes: { nl: "Woningen", en: "Dwellings" },
  task: { nl: "Taak", en: "Task" },
  booked: { nl: "Meer of minder te doen", en: "More or less to do" },

  compensation: { nl: "Verrekenen buiten een band", en: "Settling outside a band" },
  compensationLead: {
    nl: "Gemeenten kunnen een saldo ook afrekenen met elkaar: dat is een verrekening. De afspraak erover heet regionale compensatie. Zij spreken een band af: zolang een saldo daarbinnen blijft, gebeurt er niets. Wat erbuiten valt, verrekenen zij, maar nooit meer dan er aan beide kanten is.",
    en: "Municipalities can also settle a balance with each other: that is a settlement. What they agree about it is called regional compensation. They agree a band: as long as a balance stays inside it, nothing happens. What lies outside is settled, but never more than there is on both sides."
  },
  compensationTable: {
    nl: "Met een band van {band} plek en {price} per plek betaalt {name} {paid}",
    en: "With a band of {band} place and {price} a place {name} pays {paid}"
  },
  before: { nl: "Saldo", en: "Balance" },
  outside: { nl: "Buiten de band", en: "Outside the band" },
  pays: { nl: "Betaalt (− is ontvangt)", en: "Pays (− is receives)" },
  compensationRest: {
    nl: "Wat niet kon worden verrekend, blijft in de saldo’s: {rest} buiten de band. Wat zij betaalden, verdwijnt uit de saldo’s.",
    en: "What could not be settled stays in the balances: {rest} outside the band. What they paid for leaves the balances."
  },
  compensationPlaces: {
    nl: "In plekken verrekenen kan ook. Dan blijven de saldo’s staan. Van {name} is {settled} verrekend: dat haalt zij later in. Daarvan vervalt niets, ook niet als van andere saldo’s een deel vervalt.",
    en: "It can also be settled in places. The balances then stay. Of {name} {settled} is settled: it catches that up later. Nothing of that lapses, also where part of other balances does."
  },
  doubleEntry: {
    nl: "Elke boeking heeft een andere kant: samen zijn zij in elke eenheid nul",
    en: "Every booking has another side: together they are zero in each unit"
  },
  who: { nl: "Wie", en: "Who" },
  what: { nl: "Wat", en: "What" },
  amount: { nl: "Bedrag", en: "Amount" },
  settled: { nl: "verrekende plekken", en: "places settled" },
  paid: { nl: "betaling", en: "payment" },

  basis: { nl: "Telt wat is toegedeeld, of wat is gedaan?", en: "Does what was allocated count, or what was done?" },
  basisLead: {
    nl: "Dat moet u afspreken; er is geen goede standaard. In dit voorbeeld krijgen {name} en {other} in het eerste jaar elk {allocated} van de {places} plekken, maar {name} doet er maar {realised}. In het tweede jaar doen beide wat zij krijgen.",
    en: "That has to be agreed; there is no right default. In this example {name} and {other} each get {allocated} of the {places} places in the first year, but {name} does only {realised}. In the second year both do what they get."
  },
  basisTable: {
    nl: "Alleen als telt wat is gedaan, haalt {name} het in",
    en: "Only when what was done counts does {name} catch up"
  },
  counts: { nl: "Wat telt", en: "What counts" },
  allocated: { nl: "Toegedeeld", en: "Allocated" },
  realised: { nl: "Gedaan", en: "Done" },
  nameAfter: { nl: "{name} na jaar {year}", en: "{name} after year {year}" },
  nameGets: { nl: "{name} krijgt in jaar {year}", en: "{name} gets in year {year}" },
  basisRest: {
    nl: "De plekken die niemand deed, zijn niet weg: telt wat is gedaan, dan staan na het tweede jaar samen nog {rest} plekken open.",
    en: "The places that nobody did are not gone: when what was done counts, {rest} places together are still open after the second year."
  },

  shortfall: { nl: "Als er plekken overblijven", en: "When places are left over" },
  shortfallLead: {
    nl: "Soms houdt een maximum plekken tegen. In dit voorbeeld zijn er {places} plekken voor {name} en {other}, met gelijke aandelen. Maar {name} neemt er ten hoogste {least} en {other} ten hoogste {most}. Er blijven er {shortfall} over. Wie draagt die?",
    en: "Sometimes a maximum holds places back. In this example there are {places} places for {name} and {other}, with equal shares. But {name} takes at most {least} and {other} at most {most}. {shortfall} are left over. Who carries these?"
  },
  shortfallTable: {
    nl: "Het tekort is van de regio, of het staat in de saldo’s",
    en: "The shortfall is the region’s, or it stands in the balances"
  },
  regional: { nl: "De regio draagt het tekort", en: "The region carries the shortfall" },
  inBalances: { nl: "Het tekort staat in de saldo’s", en: "The shortfall stands in the balances" },
  ofName: { nl: "{name} daarna", en: "{name} afterwards" },
  together: { nl: "Samen", en: "Together" },

  proved: { nl: "Wat bewezen is, en wat niet", en: "What is proved, and what is not" },
  provedLead: {
    nl: "Vaak hoort u: niemand loopt ooit een hele plek voor of achter. Dat is zo bij de grootste rest, maar alleen in een jaar waarin al deze {count} voorwaarden gelden.",
    en: "It is often said that nobody is ever a whole place ahead or behind. That is so by largest remainder, but only in a year in which all of these {count} conditions hold."
  },
  conditionCaughtUp: {
    nl: "Elk saldo dat blijft staan, wordt helemaal en zonder bovengrens ingehaald.",
    en: "Every balance that stays is caught up whole and without a cap."
  },
  conditionAllocated: { nl: "Wat is toegedeeld, telt als gedaan.", en: "What was allocated counts as done." },
  conditionSum: {
    nl: "De saldo’s die meegaan in het jaar, zijn samen nul, en elke gemeente heeft een aanspraak.",
    en: "The balances that go into the year add up to zero, and every municipality has a claim."
  },
  conditionBounds: {
    nl: "Geen minimum of maximum houdt iemand vast, en er blijft dus niets over.",
    en: "No minimum or maximum holds anyone, so nothing is left over."
  },
  conditionTargets: {
    nl: "Niemand ligt zo ver voor dat haar doel onder nul zou komen en op nul is gezet.",
    en: "Nobody is so far ahead that its target would fall below zero and was set to zero."
  },
  provedWhy: {
    nl: "Dan is een saldo precies het doel min de afronding ervan, en die scheelt minder dan een plek. Buiten deze voorwaarden kan het misgaan, zoals hieronder.",
    en: "A balance is then exactly the target less its rounding, and that differs by less than a place. Outside these conditions it can go wrong, as below."
  },
  counterTable: {
    nl: "{method}: na jaar {year} ligt {name} {standing}. Dat is precies {exact} plek, dus meer dan één.",
    en: "{method}: after year {year} {name} is {standing}. That is exactly {exact} of a place, so more than one."
  },
  claim: { nl: "Aanspraak", en: "Claim" },
  beforeYear: { nl: "Vóór jaar {year}", en: "Before year {year}" },
  target: { nl: "Doel", en: "Target" },
  provedTarget: {
    nl: "In het eerste voorbeeld zou het doel van wie ver voorligt onder nul komen. Het is op nul gezet, en daarvoor moesten de andere doelen omlaag. Zo bleef er te veel achterstand staan. In het tweede voorbeeld rondt de methode anders af dan de grootste rest.",
    en: "In the first example the target of who is far ahead would fall below zero. It was set to zero, and for that the other targets had to come down. So too much backlog was left. In the second example the method rounds otherwise than by largest remainder."
  },

  running: { nl: "Alles telkens opnieuw verdelen?", en: "Dividing everything anew each time?" },
  runningLead: {
    nl: "In plaats van een saldo bij te houden, kunt u elk jaar alle plekken tot nu toe opnieuw verdelen: een lopend totaal. Let dan op de verdeelmethode. De grootste rest kan plekken terugvragen, ook als de aanspraken gelijk blijven. De quotummethode vraagt bij vaste aanspraken nooit iets terug, en niemand ligt dan een hele plek voor of achter op haar aandeel in alles tot nu toe. Veranderen de aanspraken, dan kan ook zij plekken terugvragen.",
    en: "Instead of keeping a balance you can divide all places so far anew every year: a running total. Mind the method then. Largest remainder can ask places back, also when the claims stay the same. With fixed claims the quota method never asks anything back, and nobody is then a whole place ahead of or behind its share of all so far. When claims change, it too can ask places back."
  },
  askedBack: {
    nl: "{method}: er komt {places} plek bij, en {name} moet er {back} teruggeven",
    en: "{method}: {places} place is added, and {name} has to give {back} back"
  },
  askedNone: {
    nl: "{method}, met dezelfde aanspraken: niemand geeft iets terug",
    en: "{method}, with the same claims: nobody gives anything back"
  },
  askedChanged: {
    nl: "{method}: {grown} krijgt een hogere aanspraak, en {name} moet er {back} teruggeven",
    en: "{method}: {grown} gets a higher claim, and {name} has to give {back} back"
  },
  claimAfter: { nl: "Aanspraak daarna", en: "Claim afterwards" },
  ofTotal: { nl: "Van {total}", en: "Of {total}" },
  thenOfTotal: { nl: "Daarna van {total}", en: "Then of {total}" },
  change: { nl: "Verschil", en: "Difference" },

  try: { nl: "Verdeel zelf over de jaren", en: "Divide over the years yourself" },
  toTwoTotals: { nl: "Twee totalen die allebei moeten kloppen", en: "Two totals that both have to be right" },
  toMethods: { nl: "De verdeelmethoden en wat zij beloven", en: "The apportionment methods and what they promise" },
  toSensitivity: { nl: "Hoe zeker is de uitkomst?", en: "How certain is the outcome?" }
} as const satisfies Texts
