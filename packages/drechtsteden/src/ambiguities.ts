/**
 * Where the documents can be read in more than one way, or are silent: the readings, our start and why.
 *
 * @since 0.1.0
 */
import type * as Ambiguity from "woonzorg/Ambiguity"
import type * as Citation from "woonzorg/Citation"
import type * as Vocabulary from "woonzorg/Vocabulary"
import { quote } from "./sources.js"

const agenda = (first: number, last: number, words: string): Citation.Quote =>
  quote("agenda-2021-2022", [first, last], words)

const minutes = (first: number, last: number, words: string): Citation.Quote =>
  quote("overlegtafel-2025-09-18", [first, last], words)

const advice = (first: number, last: number, words: string): Citation.Quote => quote("das-advies", [first, last], words)

const letter = (first: number, last: number, words: string): Citation.Quote =>
  quote("raadsinformatiebrief-woonzorgvisie", [first, last], words)

const paper = (first: number, last: number, words: string): Citation.Quote =>
  quote("red-mijn-zorg", [first, last], words)

const text = (nl: string, en: string): Vocabulary.Text => ({ nl, en })

const reading = (id: string, nl: string, en: string): Ambiguity.Reading => ({ id, name: text(nl, en) })

/** Where the documents are silent, these are the two ways to go on. */
const silent: ReadonlyArray<Ambiguity.Reading> = [
  reading("open", "wij laten het open", "we leave it open"),
  reading("own", "u vult het zelf in", "you fill it in yourself")
]

const onBids = (): ReadonlyArray<Ambiguity.Ambiguity> => [
  {
    id: "A-BIDKOLOM",
    question: text(
      "Bij welke gemeente hoort elk woord in de tabel met biedingen?",
      "To which municipality does each word in the table of bids belong?"
    ),
    readings: [
      reading("certainOnly", "alleen wat de tabel afdwingt", "only what the table forces"),
      reading("mostLikely", "ook wat het meest waarschijnlijk is", "also what is most likely"),
      reading("own", "uw eigen toedeling", "your own attribution")
    ],
    start: "certainOnly",
    treatment: text(
      "In onze tekst zijn de lege cellen van de tabel weg. Wij delen een bod alleen toe als het niet anders kan. De andere tellen mee in de som van de rij, zonder naam erbij. Het oorspronkelijke blad van de agenda geeft het antwoord.",
      "In our text the empty cells of the table are gone. We attribute a bid only where nothing else is possible. The others count in the sum of the row, without a name. The original page of the agenda holds the answer."
    ),
    severity: "high",
    citations: [
      agenda(316, 316, "Lokale bod Dordrecht Molenlanden Gorinchem 1"),
      agenda(322, 322, "Sliedrecht 2 Alblasserdam 3 Zwijndrecht 4"),
      agenda(412, 412, "Gepresenteerd op 15 oktober 2020")
    ]
  },
  {
    id: "A-HF4",
    question: text(
      "Is de 4 in de rij Housing First het teken van een voetnoot, of een bod?",
      "Is the 4 in the row of Housing First a footnote mark, or a bid?"
    ),
    readings: [
      reading("mark", "het teken van voetnoot 4", "the mark of footnote 4"),
      reading("bid", "een bod van vier woningen", "a bid of four dwellings")
    ],
    start: "mark",
    treatment: text(
      "Wij beginnen met de voetnoot, want die noot hoort nergens anders bij. Met een bod is de som van de rij hoger. Beide zijn te kiezen.",
      "We start with the footnote, because that note belongs nowhere else. With a bid the sum of the row is higher. Both can be chosen."
    ),
    severity: "high",
    citations: [agenda(339, 339, "woningen 4 2 2 Jongeren,"), agenda(422, 422, "4 Eenmalige garantie op 3 HF woningen")]
  },
  {
    id: "A-HFLEEG",
    question: text(
      "Heeft elke gemeente een bod gedaan voor Housing First?",
      "Did every municipality make a bid for Housing First?"
    ),
    readings: [
      reading("oneEmpty", "één kolom is leeg, welke weten wij niet", "one column is empty, we do not know which"),
      reading("noneEmpty", "geen kolom is leeg", "no column is empty")
    ],
    treatment: text(
      "Dit hangt af van de 4 (zie A-HF4). Is de 4 een voetnoot, dan zijn er acht biedingen voor negen kolommen. Wij noemen van geen enkele gemeente dat zij niets bood.",
      "This depends on the 4 (see A-HF4). If the 4 is a footnote, there are eight bids for nine columns. We say of no municipality that it offered nothing."
    ),
    severity: "high",
    citations: [
      agenda(333, 334, "Housing First (25 per jaar) Ja, aantal: ntb Ja, aantal: ntb"),
      agenda(339, 339, "woningen 4 2 2 Jongeren,"),
      agenda(340, 340, "Ja, maatwerk Ja, aantal: ntb")
    ]
  },
  {
    id: "A-TW20",
    question: text("Wie biedt de 20 plekken voor tijdelijk wonen?", "Who offers the 20 places of temporary housing?"),
    readings: [
      reading("alblasserdam", "Alblasserdam", "Alblasserdam"),
      reading("zwijndrecht", "Zwijndrecht", "Zwijndrecht"),
      reading("sliedrecht", "Sliedrecht, minder waarschijnlijk", "Sliedrecht, less likely")
    ],
    treatment: text(
      "Wij delen ze niet toe; ze tellen mee in de som. Horen ze bij Zwijndrecht, dan vallen ze onder de voorwaarde van die gemeente.",
      "We do not attribute them; they count in the sum. If they belong to Zwijndrecht, they fall under the condition of that municipality."
    ),
    severity: "high",
    citations: [agenda(351, 351, "doorstromers 7-8 gezinnen 1 5 20"), agenda(352, 352, "3 6 /")]
  },
  {
    id: "A-SKAEVE6",
    question: text(
      "Bieden Molenlanden en Gorinchem samen zes Skaeve Huse, of elk zes?",
      "Do Molenlanden and Gorinchem offer six Skaeve Huse together, or six each?"
    ),
    readings: [
      reading("once", "samen zes", "six together"),
      reading("each", "elk zes, samen twaalf", "six each, twelve together")
    ],
    start: "once",
    treatment: text(
      "Wij beginnen met samen zes. Dat is de voorzichtige lezing. Elk zes is precies wat de regio vraagt.",
      "We start with six together. That is the careful reading. Six each is exactly what the region asks for."
    ),
    severity: "medium",
    citations: [
      agenda(373, 376, "Ja, 6 ism Gorinchem, in onderzoek"),
      agenda(378, 380, "Ja 6 ism Molenlanden, in onderzoek"),
      agenda(383, 383, "(doel: 12 units in de regio’s geclusterd of verspreid)")
    ]
  },
  {
    id: "A-NOOT34",
    question: text(
      "Welke uitleg hoort bij noot 4 in de kop van de tabel?",
      "Which explanation belongs to note 4 in the heading of the table?"
    ),
    readings: [
      reading("zwijndrecht", "de voorwaarde van Zwijndrecht", "the condition of Zwijndrecht"),
      reading("guarantee", "de garantie voor Housing First", "the guarantee for Housing First")
    ],
    start: "zwijndrecht",
    treatment: text(
      "De uitleg heeft twee keer een noot 3. Wij lezen de tweede als noot 4 van de kop. De garantie lezen wij als de noot van een cel.",
      "The explanation has a note 3 twice. We read the second as note 4 of the heading. We read the guarantee as the note of a cell."
    ),
    severity: "medium",
    citations: [
      agenda(322, 322, "Zwijndrecht 4"),
      agenda(419, 419, "3 Zwijndrecht = Zwijndrecht wil haar bijdrage leveren"),
      agenda(422, 422, "4 Eenmalige garantie op 3 HF woningen")
    ]
  },
  {
    id: "A-COMP",
    question: text(
      "Welke compensatie vraagt Zwijndrecht, en is zij een voorwaarde?",
      "What compensation does Zwijndrecht ask for, and is it a condition?"
    ),
    readings: [
      reading("condition", "zonder compensatie geen bod", "without compensation no bid"),
      reading("request", "een verzoek naast het bod", "a request beside the bid"),
      reading("money", "compensatie in geld", "compensation in money"),
      reading("places", "plekken in een andere gemeente", "places in another municipality"),
      reading("stock", "meer sociale huur in andere gemeenten", "more social rent in other municipalities"),
      reading("credit", "een tegoed in de verdeelsleutel", "a credit in the allocation key")
    ],
    treatment: text(
      "Geen bod is zeker van Zwijndrecht; deelt u er een toe, dan staat deze voorwaarde erbij. De vorm en de hoogte van de compensatie staan nergens. Dat het bod zonder compensatie vervalt, staat er ook niet.",
      "No bid belongs to Zwijndrecht for certain; if you attribute one, this condition goes with it. The form and size of the compensation are stated nowhere. Nor is it stated that the bid lapses without it."
    ),
    severity: "high",
    citations: [
      agenda(
        421,
        421,
        "Het lokaal bod is afhankelijk van de ruimte in de sociale woningvoorraad en vraagt regionale compensatie."
      ),
      agenda(
        460,
        463,
        "Het lokaal bod van Zwijndrecht is dientengevolge afhankelijk van de ruimte in de sociale woningvoorraad en vraagt regionale compensatie."
      )
    ]
  },
  {
    id: "A-TEMPO",
    question: text("Hoelang wil Sliedrecht het rustiger aan doen?", "For how long does Sliedrecht want to slow down?"),
    readings: silent,
    start: "open",
    treatment: text(
      "De agenda noemt geen termijn. Geen bod is zeker van Sliedrecht; deelt u er een toe, dan staat deze voorwaarde erbij.",
      "The agenda names no term. No bid belongs to Sliedrecht for certain; if you attribute one, this condition goes with it."
    ),
    severity: "medium",
    citations: [
      agenda(
        454,
        455,
        "De gemeente Sliedrecht heeft de wens om lokaal te temporiseren bij de realisering van nieuwe producten."
      )
    ]
  },
  {
    id: "A-BOD",
    question: text("Is een bod een toezegging?", "Is a bid a promise?"),
    readings: [
      reading("intention", "een voornemen", "an intention"),
      reading("promise", "een toezegging", "a promise"),
      reading("ceiling", "het hoogste wat een gemeente wil doen", "the most that a municipality wants to do")
    ],
    start: "intention",
    treatment: text(
      "Een bod is geen ondergrens en geen bovengrens. Alleen de garantie voor Housing First lezen wij als ondergrens.",
      "A bid is no lower and no upper bound. Only the guarantee for Housing First do we read as a lower bound."
    ),
    severity: "high",
    citations: [
      agenda(
        309,
        311,
        "Voor deze woonzorgproducten willen de gemeenten met hun samenwerkingspartners de realisatie verkennen."
      )
    ]
  },
  {
    id: "A-GARANTIE",
    question: text(
      "Wie geeft de garantie op de eerste drie woningen, en voor welk jaar?",
      "Who gives the guarantee on the first three dwellings, and for which year?"
    ),
    readings: [
      reading("gorinchem", "Gorinchem", "Gorinchem"),
      reading("hendrik-ido-ambacht", "Hendrik-Ido-Ambacht, minder waarschijnlijk", "Hendrik-Ido-Ambacht, less likely")
    ],
    treatment: text(
      "Wij delen de garantie niet toe. Zij telt één keer. Wij zetten haar in het eerste jaar; een jaartal staat er niet.",
      "We do not attribute the guarantee. It counts once. We put it in the first year; no year is stated."
    ),
    severity: "high",
    citations: [
      agenda(336, 339, "Garantie op 1e 3 HF woningen"),
      agenda(
        422,
        422,
        "4 Eenmalige garantie op 3 HF woningen, daarna jaarlijks aantal HF woningen op basis van regionale afgesproken aantallen."
      )
    ]
  },
  {
    id: "A-XOR",
    question: text(
      "Wanneer vervalt het aanbod van Gorinchem voor woontraining?",
      "When does the offer of Gorinchem for housing training lapse?"
    ),
    readings: [
      reading("realised", "als de opvang van gezinnen er is", "when the shelter for families is there"),
      reading(
        "chosen",
        "als Gorinchem voor de opvang van gezinnen kiest",
        "when Gorinchem chooses the shelter for families"
      )
    ],
    start: "realised",
    treatment: text(
      "Wij volgen de letter: het aanbod vervalt pas als de opvang gerealiseerd is. De twee komen nooit samen voor.",
      "We follow the letter: the offer lapses only once the shelter is realised. The two never exist together."
    ),
    severity: "medium",
    citations: [
      agenda(415, 415, "Dit aanbod vervalt wanneer de huisvesting voor tijdelijke opvang wordt gerealiseerd.")
    ]
  },
  {
    id: "A-HFSOM",
    question: text(
      "Gelden de getallen in de rij Housing First per jaar, of één keer?",
      "Do the numbers in the row of Housing First hold per year, or once?"
    ),
    readings: [reading("perYear", "per jaar", "per year"), reading("once", "één keer", "once")],
    start: "perYear",
    treatment: text(
      "De rij heet: 25 per jaar. Daarom lezen wij de getallen als per jaar, behalve de garantie.",
      "The row is called: 25 per year. So we read the numbers as per year, except the guarantee."
    ),
    severity: "low",
    citations: [agenda(333, 334, "Housing First (25 per jaar)"), agenda(339, 339, "woningen 4 2 2 Jongeren,")]
  }
]

const onNeed = (): ReadonlyArray<Ambiguity.Ambiguity> => [
  {
    id: "A-EENHEID",
    question: text(
      "Mag je woningen, woonplekken, units, plekken, bedden, personen en gezinnen optellen?",
      "May dwellings, living places, units, places, beds, persons and families be added up?"
    ),
    readings: [
      reading("apart", "nee, alleen met een afspraak die een naam heeft", "no, only with a named agreement"),
      reading("alike", "ja, alles telt als één", "yes, everything counts as one")
    ],
    start: "apart",
    treatment: text(
      "De agenda gebruikt ze door elkaar. Wij tellen alleen op met een omrekening die erbij staat.",
      "The agenda mixes them. We add up only with a conversion that is named beside the sum."
    ),
    severity: "high",
    citations: [
      agenda(115, 115, "Tijdelijk wonen Minimaal 80 woonplekken"),
      agenda(348, 349, "Tijdelijk wonen (minimaal 80 woningen)"),
      agenda(351, 351, "7-8 gezinnen"),
      agenda(423, 423, "één woning die plek geeft voor de opvang van 2 personen")
    ]
  },
  {
    id: "A-STRUCTUREEL",
    question: text("Is tijdelijk wonen blijvend of tijdelijk?", "Is temporary housing permanent or temporary?"),
    readings: [
      reading("temporary", "tijdelijk, twee tot acht jaar", "temporary, two to eight years"),
      reading("structural", "blijvend", "permanent")
    ],
    start: "temporary",
    treatment: text(
      "De voetnoot noemt alle plekken structureel. De bijlage zegt dat deze plekken na enkele jaren weggaan. De bijlage is preciezer.",
      "The footnote calls all places structural. The annex says that these places go after some years. The annex is more precise."
    ),
    severity: "high",
    citations: [
      agenda(145, 145, "betreffen alle genoemde aantallen woonzorgproducten die structureel"),
      agenda(1181, 1182, "Met de verwachting dat deze woonplekken tussen de 2-8 jaar beschikbaar zijn")
    ]
  },
  {
    id: "A-135",
    question: text(
      "Is 135 tot 145 mensen per jaar een schatting, of een doel?",
      "Is 135 to 145 people a year an estimate, or a goal?"
    ),
    readings: [
      reading("both", "beide, als twee aparte cijfers", "both, as two separate figures"),
      reading("estimate", "alleen een schatting", "an estimate only"),
      reading("goal", "alleen een doel", "a goal only")
    ],
    start: "both",
    treatment: text(
      "Wij bewaren twee cijfers die toevallig gelijk zijn. Via de voorrangsregeling gaat volgens de tabel alleen een deel.",
      "We keep two figures that happen to be equal. According to the table only a part goes through the priority scheme."
    ),
    severity: "high",
    citations: [
      agenda(
        200,
        201,
        "Naar schatting betreft de uitstroom in de regio Drechtsteden jaarlijks zo’n 135 tot 145 mensen."
      ),
      agenda(
        269,
        271,
        "Het doel van deze agenda is om een jaarlijkse uitstroom in zelfstandige woningen te realiseren van 135 - 145 mensen."
      )
    ]
  },
  {
    id: "A-REGIO",
    question: text(
      "Hoort Hardinxveld-Giessendam bij de Drechtsteden of bij de Alblasserwaard?",
      "Does Hardinxveld-Giessendam belong to the Drechtsteden or to the Alblasserwaard?"
    ),
    readings: [
      reading(
        "document",
        "zoals de agenda telt: niet bij de Drechtsteden",
        "as the agenda counts: not to the Drechtsteden"
      ),
      reading("elsewhere", "zoals andere bronnen tellen: wel", "as other sources count: it does")
    ],
    start: "document",
    treatment: text(
      "Wij volgen de agenda. De indeling is een gegeven dat u kunt vervangen.",
      "We follow the agenda. The division is a fact that you can replace."
    ),
    severity: "medium",
    citations: [
      agenda(
        202,
        203,
        "De gemeenten Molenlanden, Gorinchem en Hardinxveld-Giessendam zijn niet in dit vraagonderzoek meegenomen."
      )
    ]
  },
  {
    id: "A-JEUGD",
    question: text(
      "Hoeveel jongeren komen per jaar uit jeugdzorg?",
      "How many young people leave youth care each year?"
    ),
    readings: silent,
    start: "open",
    treatment: text(
      "Het getal is onbekend, niet nul. Elke som met deze rij heeft geen bovengrens.",
      "The number is unknown, not zero. Every sum with this row has no upper end."
    ),
    severity: "high",
    citations: [
      agenda(177, 177, "Uitstroom Jeugdzorg Nntb 2"),
      agenda(196, 196, "Om de uitstroom uit Jeugdzorg in kaart te brengen is aanvullend onderzoek nodig.")
    ]
  },
  {
    id: "A-ALBLASSERWAARD",
    question: text(
      "Hoe groot is de vraag in de drie gemeenten die niet zijn onderzocht?",
      "How large is the demand in the three municipalities that were not surveyed?"
    ),
    readings: [...silent, reading("scaled", "naar verhouding van inwoners", "in proportion to inhabitants")],
    start: "open",
    treatment: text(
      "De vraag geldt alleen voor de onderzochte gemeenten. Wie over negen gemeenten verdeelt, ziet dit gat erbij staan.",
      "The demand holds for the surveyed municipalities only. Who divides over nine municipalities sees this gap beside it."
    ),
    severity: "high",
    citations: [
      agenda(202, 203, "zijn niet in dit vraagonderzoek meegenomen. Dit maakt de vraaginschatting aan de lage kant.")
    ]
  },
  {
    id: "A-REIKWIJDTE",
    question: text(
      "Mag je de uitstroom van 2019 en 2020 naast het doel van de agenda zetten?",
      "May the outflow of 2019 and 2020 be set against the goal of the agenda?"
    ),
    readings: [
      reading("apart", "nee, ze tellen andere groepen", "no, they count different groups"),
      reading("sameGroups", "alleen groepen die in beide zitten", "only groups that are in both"),
      reading("difference", "ja, het verschil telt", "yes, the difference counts")
    ],
    start: "apart",
    treatment: text(
      "De uitstroom telt vrouwenopvang mee, de vraag niet. De vraag telt gezinnen, jongeren en mensen uit een penitentiaire instelling mee, de uitstroom niet. Het verschil is geen wachtlijst en geen tekort.",
      "The outflow includes women's shelters, the demand does not. The demand includes families, young people and people from prison, the outflow does not. The difference is no waiting list and no shortage."
    ),
    severity: "high",
    citations: [
      agenda(
        195,
        195,
        "De feitelijke uitstroom in de Drechtsteden van Beschermd Wonen, Maatschappelijke Opvang en Vrouwenopvang"
      ),
      agenda(180, 180, "Gezinnen met een zorgvraag 10-15"),
      agenda(182, 182, "Dak- en thuisloze jongeren 10-15"),
      agenda(187, 187, "Uitstroom penitentiaire instelling 10")
    ]
  },
  {
    id: "A-PEILDATUM",
    question: text("Gelden de cijfers van 2020 nu nog?", "Do the figures of 2020 still hold now?"),
    readings: [
      reading("dated", "als cijfer van toen, met een waarschuwing", "as a figure of then, with a warning"),
      reading("own", "u vult nieuwe cijfers in", "you fill in new figures")
    ],
    start: "dated",
    treatment: text(
      "De agenda noemt het onderzoek een momentopname. Een nieuwer cijfer kennen wij niet. Bij elk cijfer staat hoe oud het is.",
      "The agenda calls the survey a snapshot. We know of no newer figure. Beside every figure stands how old it is."
    ),
    severity: "high",
    citations: [
      agenda(136, 136, "Bron: Capaciteitsonderzoek Beschermd Wonen en Opvang, CQ Procesmanagement, juli 2020"),
      agenda(
        141,
        143,
        "Dit capaciteitsonderzoek is een momentopname dat na een aantal jaren werken aan de Agenda HKG 2021-2022 moet worden geëvalueerd."
      )
    ]
  },
  {
    id: "A-DUBBEL",
    question: text(
      "Kan één persoon in meer doelgroepen of routes meetellen?",
      "Can one person count in more than one target group or route?"
    ),
    readings: [
      reading("partition", "nee, ieder telt in één groep", "no, everyone counts in one group"),
      reading("overlap", "ja, groepen overlappen", "yes, groups overlap")
    ],
    start: "partition",
    treatment: text(
      "De tabel telt de rijen op alsof niemand twee keer voorkomt. Dat nemen wij over, en wij zeggen het erbij.",
      "The table adds up its rows as if nobody occurs twice. We do the same, and say so."
    ),
    severity: "medium",
    citations: [agenda(175, 175, "– Housing First (contingent)"), agenda(185, 185, "– Housing First (contingent)")]
  },
  {
    id: "A-PICLUSTER",
    question: text(
      "Mogen mensen uit een penitentiaire instelling bij elkaar wonen?",
      "May people from prison live close together?"
    ),
    readings: [reading("preference", "liever niet", "rather not"), reading("never", "nee", "no")],
    start: "preference",
    treatment: text(
      "De rij zegt twee dingen. Wij lezen het als een voorkeur en melden het als er niet aan is voldaan.",
      "The row says two things. We read it as a preference and report it when it is not met."
    ),
    severity: "low",
    citations: [agenda(188, 188, "– Bij voorkeur niet geclusterd Nee")]
  },
  {
    id: "A-INSTROOM",
    question: text(
      "Zijn instroom en uitstroom twee dingen, of hetzelfde van twee kanten?",
      "Are inflow and outflow two things, or the same seen from two sides?"
    ),
    readings: [
      reading("same", "één verhuizing, van twee kanten bekeken", "one move, seen from two sides"),
      reading("apart", "twee aparte aantallen", "two separate numbers")
    ],
    start: "same",
    treatment: text(
      "Uitstroom uit een instelling is instroom in de gewone woningen. Wij tellen een verhuizing één keer.",
      "Outflow from an institution is inflow into regular dwellings. We count a move once."
    ),
    severity: "low",
    citations: [
      agenda(274, 275, "de cijfers van uitstroom uit instellingen en instroom in de zelfstandige woningen voorraad")
    ]
  }
]

const onProducts = (): ReadonlyArray<Ambiguity.Ambiguity> => [
  {
    id: "A-45",
    question: text("Wat is ouder dan 45 jaar?", "What is older than 45?"),
    readings: [
      reading("completed", "46 jaar of ouder", "46 years or older"),
      reading("exact", "vanaf de dag na de 45e verjaardag", "from the day after the 45th birthday")
    ],
    start: "completed",
    treatment: text("Wij tellen hele jaren.", "We count whole years."),
    severity: "low",
    citations: [
      agenda(1200, 1201, "Dit betreft een woonplek/voorziening voor mensen ouder dan 45 jaar"),
      agenda(397, 397, "(boven de 45 jaar) met zeer complexe problematiek")
    ]
  },
  {
    id: "A-PROFIEL",
    question: text(
      "Is het profiel bij Skaeve Huse een eis, of een beschrijving?",
      "Is the profile given with Skaeve Huse a requirement, or a description?"
    ),
    readings: [
      reading("description", "een beschrijving van wie er meestal woont", "a description of who mostly lives there"),
      reading("requirement", "een eis", "a requirement")
    ],
    start: "description",
    treatment: text(
      "Er staat meestal. Geslacht en leeftijd sluiten dus niemand uit.",
      "It says mostly. So sex and age exclude nobody."
    ),
    severity: "high",
    citations: [agenda(1242, 1242, "De bewoners zijn meestal alleenstaande mannen boven de 40 jaar")]
  },
  {
    id: "A-HFKOPPEL",
    question: text(
      "Wanneer is begeleiding een voorwaarde bij Housing First?",
      "When is support a condition in Housing First?"
    ),
    readings: [
      reading("atStart", "alleen bij het begin", "at the start only"),
      reading("throughout", "zolang iemand er woont", "as long as somebody lives there")
    ],
    start: "atStart",
    treatment: text(
      "De agenda zegt niet wat er gebeurt als de begeleiding stopt. Wij laten de huur dan niet vanzelf eindigen.",
      "The agenda does not say what happens when the support stops. We do not let the tenancy end by itself."
    ),
    severity: "high",
    citations: [agenda(1254, 1254, "Het accepteren en toelaten van begeleiding is hierbij een voorwaarde.")]
  },
  {
    id: "A-HFDOEL",
    question: text("Voor wie is Housing First bedoeld?", "For whom is Housing First meant?"),
    readings: [
      reading("narrow", "dakloze mensen met meer problemen tegelijk", "homeless people with several problems at once"),
      reading("wide", "alle dakloze volwassenen en jongeren", "all homeless adults and young people")
    ],
    start: "narrow",
    treatment: text(
      "De bijlage is smaller dan de tabel met biedingen. Wij volgen de bijlage, die ook dakloze jongeren noemt.",
      "The annex is narrower than the table of bids. We follow the annex, which names homeless young people as well."
    ),
    severity: "medium",
    citations: [
      agenda(1253, 1253, "bedoeld is om dakloze mensen met meervoudige problemen te helpen naar wonen"),
      agenda(
        1259,
        1259,
        "Ook voor dakloze jongeren die tussen wal en schip vallen blijkt Housing First goed aan te sluiten."
      ),
      agenda(343, 344, "mensen (volwassenen én jongeren) die dak- en thuisloos zijn geraakt")
    ]
  },
  {
    id: "A-HFWE",
    question: text(
      "Zijn Housing First en Wonen Eerst één programma?",
      "Are Housing First and Wonen Eerst one programme?"
    ),
    readings: [
      reading("two", "twee programma's met eigen woningen", "two programmes with dwellings of their own"),
      reading("one", "één programma", "one programme")
    ],
    start: "two",
    treatment: text(
      "Housing First is van de regio, Wonen Eerst van Dordrecht. Samen tellen zou dubbel tellen of vraag verbergen.",
      "Housing First is of the region, Wonen Eerst of Dordrecht. Counting them together would count double or hide demand."
    ),
    severity: "high",
    citations: [
      agenda(113, 113, "Housing first 25 woningen per jaar"),
      advice(
        77,
        79,
        "moeten er jaarlijks 50 woningen toegewezen worden aan (dreigend) daklozen die anders in de maatschappelijke opvang terecht zouden komen."
      )
    ]
  },
  {
    id: "A-WE50",
    question: text(
      "Is 50 woningen per jaar voor Wonen Eerst een minimum, een doel of een maximum?",
      "Are 50 dwellings a year for Wonen Eerst a minimum, a goal or a maximum?"
    ),
    readings: [
      reading("goal", "een doel", "a goal"),
      reading("minimum", "een minimum", "a minimum"),
      reading("maximum", "een maximum", "a maximum")
    ],
    start: "goal",
    treatment: text(
      "Wij lezen het als een doel voor elk jaar. Wat in een jaar niet lukt, schuift niet door.",
      "We read it as a goal for each year. What fails in one year is not carried over."
    ),
    severity: "medium",
    citations: [advice(77, 78, "moeten er jaarlijks 50 woningen toegewezen worden")]
  },
  {
    id: "A-LINGE",
    question: text(
      "Horen de Lingehuusjes bij het bod van 2020, of komen ze erbij?",
      "Are the Lingehuusjes part of the bid of 2020, or on top of it?"
    ),
    readings: [
      reading("partOf", "ze horen bij de opgave van de regio", "they are part of the task of the region"),
      reading("onTop", "ze komen erbij", "they come on top")
    ],
    start: "partOf",
    treatment: text(
      "Wij tellen ze mee voor de regio. Of ze ook voor Molenlanden tellen, staat er niet.",
      "We count them for the region. Whether they also count for Molenlanden is not stated."
    ),
    severity: "medium",
    citations: [
      agenda(412, 412, "Gepresenteerd op 15 oktober 2020"),
      minutes(84, 85, "In Gorinchem wordt gewerkt aan een nieuw Skaeve Huse project, genaamd Lingehuusjes."),
      agenda(378, 380, "Ja 6 ism Molenlanden, in onderzoek")
    ]
  },
  {
    id: "A-WLZ80",
    question: text(
      "Gaat de 80 procent Wlz over plekken of over geld?",
      "Is the 80 per cent of Wlz about places or about money?"
    ),
    readings: [reading("places", "over plekken", "about places"), reading("money", "over geld", "about money")],
    start: "places",
    treatment: text(
      "Het is een verwachting. Wij lezen haar als een deel van de plekken.",
      "It is an expectation. We read it as a part of the places."
    ),
    severity: "medium",
    citations: [agenda(1202, 1203, "verwachten we dan ook dat dit voor 80% een Wlz locatie zal worden.")]
  },
  {
    id: "A-BLIJVEND",
    question: text(
      "Welk deel van de bewoners blijft altijd in een tussenvoorziening?",
      "What part of the residents stays in an intermediate facility for good?"
    ),
    readings: silent,
    start: "open",
    treatment: text(
      "De agenda noemt twee groepen zonder aantallen. U vult zelf een deel in.",
      "The agenda names two groups without numbers. You fill in a part yourself."
    ),
    severity: "high",
    citations: [
      agenda(1218, 1219, "één groep die doorstroomt en één groep die deze setting de rest van hun leven behoudt")
    ]
  },
  {
    id: "A-TIMEOUTDUUR",
    question: text(
      "Hoelang duurt een time-out, en komt er een plek in elke gemeente?",
      "How long does a time-out last, and will there be a place in every municipality?"
    ),
    readings: silent,
    start: "open",
    treatment: text(
      "Er staat een kort verblijf, zonder duur. Een plek in elke gemeente is een voorkeur; wij tonen hoeveel gemeenten er een hebben.",
      "It says a short stay, without a duration. A place in every municipality is a preference; we show how many have one."
    ),
    severity: "medium",
    citations: [
      agenda(1231, 1231, "na een kort verblijf weer naar huis"),
      agenda(1234, 1234, "het zou de voorkeur genieten als iedere gemeente een Time out voorziening/ plekken heeft"),
      agenda(121, 121, "Terugval/Time out 6-12 plekken (geclusterd of verspreid)")
    ]
  },
  {
    id: "A-TUSSENJONG",
    question: text("Wie kan naar een tussenvoorziening?", "Who can go to an intermediate facility?"),
    readings: [
      reading("both", "iedereen die een van de twee teksten noemt", "everyone whom either text names"),
      reading("annex", "alleen wie de bijlage noemt", "only those whom the annex names")
    ],
    start: "both",
    treatment: text(
      "De bijlage noemt opvang en beschermd wonen. De tabel met doelgroepen noemt ook jongeren en mensen uit een penitentiaire instelling.",
      "The annex names shelter and sheltered housing. The table of target groups also names young people and people from prison."
    ),
    severity: "medium",
    citations: [
      agenda(1210, 1210, "die uitstromen uit opvang of een beschermd wonen intramurale setting"),
      agenda(177, 177, "Uitstroom Jeugdzorg Nntb 2 – Tussenvoorziening"),
      agenda(182, 182, "Dak- en thuisloze jongeren 10-15 – Tussenvoorziening"),
      agenda(187, 187, "Uitstroom penitentiaire instelling 10 – Tussenvoorziening")
    ]
  },
  {
    id: "A-TRIVIRE",
    question: text(
      "Haalt het project van Trivire zijn planning, en hoe verdelen de woningen zich over de fasen?",
      "Does the project of Trivire meet its planning, and how are the dwellings spread over the phases?"
    ),
    readings: [
      reading("asPlanned", "zoals gepland", "as planned"),
      reading("delayed", "met vertraging, die u invult", "with a delay that you fill in")
    ],
    start: "asPlanned",
    treatment: text(
      "Vergunning, sloop en oplevering van fase 1 staan in hetzelfde jaar. Hoeveel woningen per fase komen, staat er niet.",
      "Permit, demolition and delivery of phase 1 stand in the same year. How many dwellings come in each phase is not stated."
    ),
    severity: "medium",
    citations: [
      minutes(
        157,
        158,
        "in 2027 volgt de omgevingsvergunning en sloop, met oplevering van fase 1 halverwege 2027 en fase 2 in 2030."
      )
    ]
  }
]

const onRules = (): ReadonlyArray<Ambiguity.Ambiguity> => [
  {
    id: "A-SLEUTEL",
    question: text(
      "Wat verdeelt de verdeelsleutel, en met welke kenmerken?",
      "What does the allocation key divide, and by which indicators?"
    ),
    readings: [
      reading("money", "geld", "money"),
      reading("people", "mensen", "people"),
      reading("places", "plekken", "places")
    ],
    treatment: text(
      "De agenda noemt alle drie, zonder kenmerken en gewichten. Wij houden drie sleutels uit elkaar.",
      "The agenda names all three, without indicators and weights. We keep three keys apart."
    ),
    severity: "high",
    citations: [
      agenda(
        495,
        497,
        "wanneer sprake is van structurele toekenning van middelen het duidelijk moet zijn op welke wijze verdeling van deze middelen plaatsvindt."
      ),
      agenda(
        1057,
        1059,
        "de verdeling van uitstromers over de werkgebieden van 9 gemeenten in de vorm van een verdeelsleutel."
      ),
      agenda(1059, 1060, "Tot slot is ook de verdeling van woonzorgproducten een aandachtspunt.")
    ]
  },
  {
    id: "A-RANG",
    question: text("Wie gaat voor als meer mensen wachten?", "Who goes first when several people wait?"),
    readings: [
      reading("urgencyDate", "wie het langst urgentie heeft", "who has had urgency the longest"),
      reading("registrationDate", "wie zich het eerst heeft gemeld", "who registered first"),
      reading("points", "wie de meeste punten heeft", "who has the most points")
    ],
    treatment: text(
      "Geen bron geeft een volgorde. Met voorrang opgepakt gaat over het onderzoek, niet over de woning.",
      "No source gives an order. Dealt with by priority is about the investigation, not about the dwelling."
    ),
    severity: "high",
    citations: [minutes(133, 134, "Meldingen worden met voorrang opgepakt, ondanks enige achterstand.")]
  },
  {
    id: "A-RUI",
    question: text(
      "Welke aanmeldingen telt de verdeling per gemeente van de regeling uitstroom?",
      "Which applications does the distribution by municipality of the outflow scheme count?"
    ),
    readings: [
      reading("granted", "alleen wie urgentie kreeg", "only those who were granted urgency"),
      reading("applications", "alle aanmeldingen, een deel ontbreekt", "all applications, part of them is missing"),
      reading("otherwise", "iets anders", "something else")
    ],
    treatment: text(
      "Wij houden het totaal en de verdeling uit elkaar. Per gemeente maken wij er geen vergelijking of grafiek van: de aantallen zijn te klein.",
      "We keep the total and the distribution apart. We make no comparison or chart of it by municipality: the numbers are too small."
    ),
    severity: "medium",
    citations: [
      minutes(121, 122, "op 20 augustus waren er 36 aanmeldingen geregistreerd: 12 cliënten hebben urgentie gekregen"),
      minutes(123, 123, "De verdeling per gemeente is als volgt:")
    ]
  },
  {
    id: "A-16WK",
    question: text("Geldt de meldtermijn van 16 weken nog?", "Does the notification term of 16 weeks still hold?"),
    readings: [
      reading("new", "nee, niet in de nieuwe regeling", "no, not in the new scheme"),
      reading("old", "ja, zoals vroeger", "yes, as before")
    ],
    start: "new",
    treatment: text(
      "De oude termijn bewaren wij als oude versie van de regel.",
      "We keep the old term as an old version of the rule."
    ),
    severity: "low",
    citations: [
      minutes(
        132,
        133,
        "De meldtermijn van 16 weken die voorheen gold, is niet meer van toepassing op de nieuwe regeling."
      )
    ]
  },
  {
    id: "A-WAAKVLAM",
    question: text("Wat is een waakvlamfunctie?", "What is a pilot-light function?"),
    readings: [
      reading("contact", "licht contact nadat de zorg is gestopt", "light contact after the care has stopped"),
      reading("signals", "de verhuurder meldt signalen", "the landlord reports signals"),
      reading("both", "beide", "both")
    ],
    treatment: text(
      "De agenda noemt het woord zonder uitleg. Zeker is alleen dat iemand moet kunnen terugvallen op zwaardere zorg.",
      "The agenda names the word without explaining it. Only certain is that somebody must be able to fall back on heavier care."
    ),
    severity: "medium",
    citations: [
      agenda(726, 726, "Invulling en afstemming waakvlamfunctie"),
      agenda(
        1045,
        1046,
        "moeten zij de mogelijkheid krijgen terug te vallen op een zwaarder, mogelijk intramuraal, zorgarrangement."
      )
    ]
  },
  {
    id: "A-MELDPUNT",
    question: text(
      "Is het meldpunt Wonen en Zorg van de gemeente, of onafhankelijk?",
      "Is the reporting desk for housing and care of the municipality, or independent?"
    ),
    readings: [
      reading("independent", "onafhankelijk", "independent"),
      reading("municipal", "van de gemeente", "of the municipality")
    ],
    treatment: text(
      "Het is een advies van een belangenorganisatie, geen besluit. De kop zegt gemeentelijk, de tekst onafhankelijk.",
      "It is advice of an advocacy group, not a decision. The heading says municipal, the text independent."
    ),
    severity: "low",
    citations: [
      paper(67, 67, "4.1 Gemeentelijk meldpunt Wonen & Zorg"),
      paper(69, 70, "Richt een onafhankelijk meldpunt in waar inwoners knelgevallen kunnen melden")
    ]
  },
  {
    id: "A-REGIE",
    question: text("Wie heeft de leiding bij wonen en zorg?", "Who is in the lead in housing and care?"),
    readings: [
      reading("perAction", "dat staat bij elke actie", "that is stated for each action"),
      reading("municipality", "de gemeente", "the municipality"),
      reading("partners", "de partners", "the partners")
    ],
    start: "perAction",
    treatment: text(
      "Twee adviezen spreken elkaar tegen. Een advies is geen regel; wij volgen wat per actie is afgesproken.",
      "Two pieces of advice contradict each other. Advice is no rule; we follow what was agreed for each action."
    ),
    severity: "medium",
    citations: [
      paper(22, 22, "Gebrek aan gemeentelijke regie"),
      advice(48, 48, "Geef de partners de lead en het vertrouwen bij de op te zetten bestuurstafel."),
      letter(
        20,
        21,
        "beschrijft per actie welke resultaten worden nagestreefd, welke stappen daarvoor worden gezet, wie de betrokken partijen zijn, wie de regie heeft"
      )
    ]
  },
  {
    id: "A-TAFEL",
    question: text(
      "Zijn de Bestuurlijke Tafel BW & O en de Bestuurstafel Wonen & Zorg dezelfde tafel?",
      "Are the Bestuurlijke Tafel BW & O and the Bestuurstafel Wonen & Zorg the same table?"
    ),
    readings: [
      reading("different", "nee, twee tafels", "no, two tables"),
      reading("same", "ja, dezelfde", "yes, the same")
    ],
    start: "different",
    treatment: text(
      "De eerste is van de regio. Voor welk gebied de tweede is, staat er niet; in oktober 2025 moest zij nog beginnen.",
      "The first is of the region. For which area the second is, is not stated; in October 2025 it had yet to start."
    ),
    severity: "medium",
    citations: [
      agenda(
        729,
        730,
        "De besluitvorming over de Agenda HKG 2021-2022 beleggen partijen bij de Bestuurlijke Tafel BW & O"
      ),
      advice(43, 43, "een nieuw op te zetten bestuurstafel Wonen & Zorg"),
      advice(4, 4, "van het Uitvoeringsprogramma Woonzorgvisie van de Gemeente Dordrecht van oktober 2025")
    ]
  },
  {
    id: "A-SECTOREN",
    question: text("Hoeveel sectoren van zorgaanbieders zijn er?", "How many sectors of care providers are there?"),
    readings: silent,
    start: "open",
    treatment: text(
      "De regiegroep heeft één bestuurder per sector. Het aantal sectoren staat er niet, dus hoe groot de groep is ook niet.",
      "The steering group has one director for each sector. The number of sectors is not stated, so neither is the size of the group."
    ),
    severity: "low",
    citations: [agenda(681, 681, "1 bestuurder per sector van de zorgaanbieders.")]
  },
  {
    id: "A-WIJK",
    question: text("Hoeveel kan een wijk of buurt dragen?", "How much can a neighbourhood carry?"),
    readings: silent,
    start: "open",
    treatment: text(
      "De agenda noemt het als reden om een woning niet te geven, zonder grens. Wij stellen er ook geen.",
      "The agenda names it as a reason not to give a dwelling, without a limit. Nor do we set one."
    ),
    severity: "medium",
    citations: [
      agenda(
        243,
        245,
        "zorgvuldig gekeken naar het adaptatievermogen van complexen en buurten bij het huisvesten van kwetsbare doelgroepen"
      )
    ]
  },
  {
    id: "A-GEENDOEL",
    question: text(
      "Hoeveel ThuisPlusFlats en Knarrenhofjes moeten er komen?",
      "How many ThuisPlusFlats and Knarrenhofjes have to come about?"
    ),
    readings: silent,
    start: "open",
    treatment: text(
      "De gemeente zegt dat er nog geen harde doelen zijn. Wij tonen dan een aantal zonder percentage.",
      "The municipality says that there are no hard targets yet. We then show a number without a percentage."
    ),
    severity: "medium",
    citations: [
      letter(
        63,
        64,
        "Er zijn op dit moment nog geen harde doelstellingen opgenomen (zoals het aantal ThuisPlusFlats of Knarrenhofjes)"
      )
    ]
  },
  {
    id: "A-GELD",
    question: text("Wat kost het, en wie betaalt hoeveel?", "What does it cost, and who pays how much?"),
    readings: silent,
    start: "open",
    treatment: text(
      "Geen document noemt bedragen voor plekken, begeleiding of compensatie. Wij leveren er ook geen mee.",
      "No document names amounts for places, support or compensation. Nor do we ship any."
    ),
    severity: "medium",
    citations: [
      letter(
        91,
        93,
        "gefinancierd via een combinatie van gemeentelijke middelen binnen het Sociaal Domein, bijdragen uit regionale samenwerkingsverbanden en beschikbare landelijke subsidies."
      ),
      advice(58, 58, "Deze zijn niet opgenomen.")
    ]
  },
  {
    id: "A-HOOP",
    question: text(
      "Hoe horen de gasten per dag en per jaar van inloophuis De Hoop bij elkaar?",
      "How do the guests per day and per year of walk-in house De Hoop go together?"
    ),
    readings: [
      reading("guests", "per jaar telt verschillende gasten", "per year counts different guests"),
      reading("visits", "per jaar telt bezoeken", "per year counts visits")
    ],
    start: "guests",
    treatment: text(
      "Als bezoeken zijn de getallen met elkaar in strijd. Daarom lezen wij het jaar als verschillende gasten.",
      "As visits the numbers contradict each other. So we read the year as different guests."
    ),
    severity: "low",
    citations: [
      minutes(230, 231, "Dagelijks ontvangt De Hoop 80–110 gasten bij inloophuizen, op jaarbasis zo’n 500–550")
    ]
  },
  {
    id: "A-INLOOP",
    question: text(
      "Hoeveel mensen komen er per jaar bij de open inloop?",
      "How many people come to the open walk-in each year?"
    ),
    readings: silent,
    start: "open",
    treatment: text(
      "Er staat een aantal per dag, voor drie maanden. Hoeveel dagen per week en hoeveel nieuwe mensen, staat er niet. Wij maken er geen jaarcijfer van.",
      "It gives a number per day, for three months. How many days a week and how many new people is not stated. We make no yearly figure of it."
    ),
    severity: "medium",
    citations: [minutes(253, 254, "met een verwachte instroom van 3 tot 4 personen per dag.")]
  },
  {
    id: "A-FOTDATUM",
    question: text(
      "Van welke datum is het laatste deel van het verslag van de overlegtafel?",
      "Of which date is the last part of the minutes?"
    ),
    readings: [
      reading("later", "van later dan de vergadering", "of later than the meeting"),
      reading("meeting", "van de dag van de vergadering", "of the day of the meeting")
    ],
    start: "later",
    treatment: text(
      "Het verslag is van september en vertelt over oktober en november in de verleden tijd. Wij noemen bij elk feit de datum die erbij staat.",
      "The minutes are of September and tell of October and November in the past tense. With each fact we name the date that stands with it."
    ),
    severity: "low",
    citations: [
      minutes(61, 61, "Datum: 18 september 2025"),
      minutes(247, 248, "een eerste medewerker is begonnen op 1 oktober, gevolgd door twee anderen op 1 november.")
    ]
  },
  {
    id: "A-VISIE",
    question: text(
      "Van wanneer is de Woonzorgvisie van Dordrecht?",
      "When does the Woonzorgvisie of Dordrecht date from?"
    ),
    readings: [
      reading(
        "both",
        "maart 2025 is het stuk, 27 mei 2025 het besluit",
        "March 2025 is the document, 27 May 2025 the decision"
      ),
      reading("one", "een van de twee datums klopt niet", "one of the two dates is wrong")
    ],
    start: "both",
    treatment: text("Wij bewaren beide datums.", "We keep both dates."),
    severity: "low",
    citations: [
      advice(7, 7, "In de Woonzorgvisie van maart 2025"),
      letter(8, 9, "heeft de gemeenteraad op 27 mei 2025 de Woonzorgvisie Dordrecht vastgesteld.")
    ]
  }
]

/**
 * The register: first the bids, then the need, the products and the rules.
 *
 * **Details**
 *
 * A start that is absent means that nothing is assumed. The ids of `A-BIDKOLOM`, `A-HF4` and `A-SKAEVE6` have
 * readings with the same ids as the readings, variants and joint counts of `LocalBid`.
 *
 * **Example**
 *
 * ```ts
 * import { ambiguities } from "@woonzorg/drechtsteden/ambiguities"
 *
 * ambiguities.find(({ id }) => id === "A-HF4")?.start // => "mark"
 * ```
 *
 * @category facts
 * @since 0.1.0
 */
export const ambiguities: ReadonlyArray<Ambiguity.Ambiguity> = /* @__PURE__ */ (() => [
  ...onBids(),
  ...onNeed(),
  ...onProducts(),
  ...onRules()
])()
