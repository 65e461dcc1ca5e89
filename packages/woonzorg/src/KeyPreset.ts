/**
 * Ready-made allocation keys: from law, from abroad and from practice, each with its formula, source and gaps.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as AllocationKey from "./AllocationKey.js"
import * as Apportionment from "./Apportionment.js"
import * as Formula from "./Formula.js"
import * as Rational from "./Rational.js"
import * as Vocabulary from "./Vocabulary.js"

const statuses = ["law", "inferred", "foreign", "suggestion"] as const

/**
 * How sure a preset is: as the law states it, inferred from outcomes of a law whose formula we do not have, in use
 * between states elsewhere, or a suggestion without force.
 *
 * @category models
 * @since 0.1.0
 */
export type Status = (typeof statuses)[number]

/**
 * How a preset divides.
 *
 * **Details**
 *
 * - `shares`: by the parts that the terms give.
 * - `roundedUp`: each by its part of the national total, rounded up, so that together they can get more than there is.
 * - `originFirst`: people to where they come from, the rest by a key that the reader chooses: {@link originFirst}.
 * - `cappedQuota`: what is asked for, up to a quota: {@link cappedQuota}.
 *
 * @category models
 * @since 0.1.0
 */
export type Rule =
  | { readonly _tag: "shares"; readonly terms: ReadonlyArray<Formula.Term> }
  | { readonly _tag: "roundedUp"; readonly terms: ReadonlyArray<Formula.Term> }
  | { readonly _tag: "originFirst" }
  | { readonly _tag: "cappedQuota" }

/**
 * A figure of each member that a preset cannot do without.
 *
 * **Units** `unit` says what the figure counts; the terms of the preset rely on it.
 *
 * @category models
 * @since 0.1.0
 */
export interface Need {
  readonly indicator: string
  readonly name: Vocabulary.Text
  readonly unit: Vocabulary.Text
}

/**
 * Where a preset comes from: a law, an article or a paper. `place` is the provision or page; without an `address` the
 * source is known by its title alone.
 *
 * @category models
 * @since 0.1.0
 */
export interface Source {
  readonly title: string
  readonly place?: Vocabulary.Text
  readonly address?: string
}

/**
 * A ready-made key.
 *
 * **Details**
 *
 * `formula` says in words what is calculated. `gaps` says what the sources do not give, and what was read into them.
 * A preset without sources is our own.
 *
 * @category models
 * @since 0.1.0
 */
export interface KeyPreset {
  readonly id: string
  readonly name: Vocabulary.Text
  readonly subject: AllocationKey.Subject
  readonly status: Status
  readonly rule: Rule
  readonly formula: Vocabulary.Text
  readonly needs: ReadonlyArray<Need>
  readonly sources: ReadonlyArray<Source>
  readonly gaps: ReadonlyArray<Vocabulary.Text>
}

/**
 * The schema of a ready-made key.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as KeyPreset from "woonzorg/KeyPreset"
 *
 * KeyPreset.all.every(Schema.is(Schema.toType(KeyPreset.KeyPreset))) // => true
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const KeyPreset = /* @__PURE__ */ (() =>
  Schema.Struct({
    id: Schema.NonEmptyString,
    name: Vocabulary.Text,
    subject: Schema.Literals(["money", "people", "places"]),
    status: Schema.Literals(statuses),
    rule: Schema.Union([
      Schema.TaggedStruct("shares", { terms: Schema.Array(Formula.Term) }),
      Schema.TaggedStruct("roundedUp", { terms: Schema.Array(Formula.Term) }),
      Schema.TaggedStruct("originFirst", {}),
      Schema.TaggedStruct("cappedQuota", {})
    ]),
    formula: Vocabulary.Text,
    needs: Schema.Array(
      Schema.Struct({ indicator: Schema.NonEmptyString, name: Vocabulary.Text, unit: Vocabulary.Text })
    ),
    sources: Schema.Array(
      Schema.Struct({
        title: Schema.NonEmptyString,
        place: Schema.optionalKey(Vocabulary.Text),
        address: Schema.optionalKey(Schema.NonEmptyString)
      })
    ),
    gaps: Schema.Array(Vocabulary.Text)
  }).annotate({
    term: {
      nl: "voorbeeldsleutel",
      en: "ready-made key",
      definition: {
        nl: "Een verdeelsleutel uit een wet, uit een ander land of uit de praktijk, met formule en bron.",
        en: "An allocation key from a law, from another country or from practice, with its formula and source."
      }
    }
  }))()

const part = (numerator: bigint, denominator: bigint): Rational.Rational => ({ numerator, denominator })

const more = (indicator: string, weight: Rational.Rational): Formula.Term => ({
  id: indicator,
  indicator,
  weight,
  direction: { _tag: "more" }
})

const inhabitantsNeed: Need = {
  indicator: "inhabitants",
  name: { nl: "inwoners", en: "inhabitants" },
  unit: { nl: "personen", en: "people" }
}

const productNeed: Need = {
  indicator: "grossDomesticProduct",
  name: { nl: "bruto binnenlands product", en: "gross domestic product" },
  unit: { nl: "euro", en: "euros" }
}

const inhabitants: KeyPreset = {
  id: "inhabitants",
  name: { nl: "Inwoners", en: "Inhabitants" },
  subject: "places",
  status: "suggestion",
  rule: { _tag: "shares", terms: [more("inhabitants", Rational.one)] },
  formula: {
    nl: "Elke gemeente krijgt haar deel van alle inwoners.",
    en: "Each municipality gets its part of all inhabitants."
  },
  needs: [inhabitantsNeed],
  sources: [],
  gaps: []
}

const equal: KeyPreset = {
  id: "equal",
  name: { nl: "Gelijke delen", en: "Equal parts" },
  subject: "places",
  status: "suggestion",
  rule: { _tag: "shares", terms: [more("equal", Rational.one)] },
  formula: { nl: "Elke gemeente krijgt evenveel.", en: "Each municipality gets the same." },
  needs: [
    {
      indicator: "equal",
      name: { nl: "elke gemeente evenveel", en: "the same for every municipality" },
      unit: { nl: "gemeente", en: "municipality" }
    }
  ],
  sources: [],
  gaps: []
}

const stockCorrection: KeyPreset = {
  id: "stockCorrection",
  name: { nl: "Inwoners, gecorrigeerd voor sociale huur", en: "Inhabitants, corrected for social rent" },
  subject: "places",
  status: "suggestion",
  rule: {
    _tag: "shares",
    terms: [
      {
        ...more("inhabitants", Rational.one),
        factor: { score: "socialRentShare", base: part(2n, 1n), slope: part(-1n, 30n) }
      }
    ]
  },
  formula: {
    nl: "Inwoners × (1 + (30 − s) / 30), niet lager dan nul. Hierin is s het percentage sociale huur. Een gemeente met precies 30% telt gewoon mee; met minder telt zij zwaarder, met meer lichter.",
    en: "Inhabitants × (1 + (30 − s) / 30), not below zero, with s the percentage of social rent. A municipality with exactly 30% counts as it is; with less it counts for more, with more for less."
  },
  needs: [
    inhabitantsNeed,
    {
      indicator: "socialRentShare",
      name: { nl: "aandeel sociale huur", en: "share of social rent" },
      unit: { nl: "procent van alle woningen", en: "per cent of all dwellings" }
    }
  ],
  sources: [
    {
      title: "Provincie Zuid-Holland, begroting 2026",
      place: {
        nl: "beleidsdoel 6.1: groei naar ten minste 30% sociale huur per gemeente",
        en: "policy aim 6.1: growth to at least 30% social rent in each municipality"
      },
      address: "https://zuidholland.begroting-2026.nl/p95234/beleidsdoel-6-1-wonen"
    },
    {
      title: "Programma Een thuis voor iedereen",
      place: { nl: "Kamerstuk 32847, nr. 883", en: "Parliamentary paper 32847, no. 883" },
      address: "https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2022D18416&id=2022Z09144"
    }
  ],
  gaps: [
    {
      nl: "De formule is ons eigen voorstel. De bron van de provincie geeft alleen het streven van 30% sociale huur. In het deel van het programma dat wij konden lezen, staat dat getal niet.",
      en: "The formula is our own suggestion. The source of the province gives only the aim of 30% social rent. That number is not in the part of the programme that we could read."
    }
  ]
}

const housingAct: KeyPreset = {
  id: "housingAct2014",
  name: { nl: "Taakstelling volgens de Huisvestingswet 2014", en: "Task by the Dutch Housing Act 2014" },
  subject: "people",
  status: "law",
  rule: { _tag: "roundedUp", terms: [more("inhabitants", Rational.one)] },
  formula: {
    nl: "Inwoners van de gemeente, gedeeld door de inwoners van Nederland, maal het landelijke aantal. De uitkomst wordt naar boven afgerond.",
    en: "Inhabitants of the municipality, divided by the inhabitants of the Netherlands, times the national number. The result is rounded up."
  },
  needs: [inhabitantsNeed],
  sources: [
    {
      title: "Huisvestingswet 2014 (BWBR0035303)",
      place: { nl: "artikel 29, eerste lid", en: "article 29, first paragraph" },
      address: "https://wetten.overheid.nl/BWBR0035303"
    }
  ],
  gaps: [
    {
      nl: "De formule staat in de wet als afbeelding. Wij hebben de omschrijving van de letters gelezen: inwoners van de gemeente, inwoners van Nederland en het landelijke aantal. Hoe die letters samengaan, lezen wij daaruit.",
      en: "The formula is a picture in the act. We have read what its letters stand for: inhabitants of the municipality, inhabitants of the Netherlands and the national number. How the letters go together is our reading of that."
    },
    {
      nl: "Het landelijke aantal staat per half jaar in de Staatscourant. Het zit niet in deze voorbeeldsleutel.",
      en: "The national number stands in the Staatscourant every half-year. It is not in this ready-made key."
    },
    {
      nl: "De wet telt de inwoners op 1 januari van het jaar ervoor, en deelt door heel Nederland. Een verdeling binnen een regio lijkt erop, maar is niet de wet.",
      en: "The law counts the inhabitants on 1 January of the year before, and divides by all of the Netherlands. A division within a region resembles it but is not the law."
    }
  ]
}

const asylumPlaces: KeyPreset = {
  id: "asylumPlacesAct",
  name: { nl: "Spreidingswet: inwoners en welvaart", en: "Dutch act on asylum places: inhabitants and prosperity" },
  subject: "places",
  status: "inferred",
  rule: {
    _tag: "shares",
    terms: [
      {
        ...more("inhabitants", Rational.one),
        factor: { score: "prosperityScore", base: Rational.one, slope: Rational.one }
      }
    ]
  },
  formula: {
    nl: "Inwoners × (1 + SES-WOA-score). Een lagere score voor welvaart geeft minder plekken.",
    en: "Inhabitants × (1 + SES-WOA score). A lower score of prosperity gives fewer places."
  },
  needs: [
    inhabitantsNeed,
    {
      indicator: "prosperityScore",
      name: { nl: "SES-WOA-score", en: "SES-WOA score" },
      unit: { nl: "punten rond nul", en: "points around zero" }
    }
  ],
  sources: [
    {
      title: "Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen (Stb. 2024, 12)",
      place: {
        nl: "amendement 36333, nr. 75: inwoners en SES-WOA",
        en: "amendment 36333, no. 75: inhabitants and SES-WOA"
      },
      address: "https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?did=2025D34227&id=2025Z14846"
    },
    {
      title: "Besluit gemeentelijke taak mogelijk maken asielopvangvoorzieningen (Stb. 2024, 13)",
      address: "https://zoek.officielebekendmakingen.nl/stb-2024-13.html"
    }
  ],
  gaps: [
    {
      nl: "Van het besluit konden wij alleen het begin en een samenvatting lezen: verdelen naar inwoners en sociaal-economische score. Deze vorm van de formule is afgeleid uit bekende uitkomsten.",
      en: "Of the decree we could read only the beginning and a summary: divide by inhabitants and socio-economic score. This form of the formula is inferred from known outcomes."
    }
  ]
}

const konigstein: KeyPreset = {
  id: "konigstein",
  name: { nl: "Königsteiner Schlüssel (Duitsland)", en: "Königstein key (Germany)" },
  subject: "money",
  status: "foreign",
  rule: { _tag: "shares", terms: [more("taxRevenue", part(2n, 3n)), more("inhabitants", part(1n, 3n))] },
  formula: {
    nl: "Twee derde naar het deel van de belastingopbrengst, een derde naar het deel van de inwoners.",
    en: "Two thirds by the part of tax revenue, one third by the part of the inhabitants."
  },
  needs: [
    {
      indicator: "taxRevenue",
      name: { nl: "belastingopbrengst", en: "tax revenue" },
      unit: { nl: "euro per jaar", en: "euros per year" }
    },
    inhabitantsNeed
  ],
  sources: [
    {
      title: "KommunalWiki: Königsteiner Schlüssel",
      address: "https://kommunalwiki.boell.de/index.php/K%C3%B6nigsteiner_Schl%C3%BCssel"
    },
    {
      title: "DIW Wochenbericht 18/2023",
      place: { nl: "bladzijde 203-209", en: "pages 203-209" },
      address:
        "https://www.diw.de/de/diw_01.c.871477.de/publikationen/wochenberichte/2023_18_1/koenigsteiner_schluessel_verteilt_gelder_und_aufgaben_zwischen_bundeslaendern_kaum_nach_wirtschaftskraft.html"
    }
  ],
  gaps: [
    {
      nl: "De sleutel is voor deelstaten. De belastingopbrengst telt na verevening, en volgt daardoor bijna de inwoners (DIW).",
      en: "The key is for federal states. Tax revenue counts after equalisation, and so nearly follows the inhabitants (DIW)."
    }
  ]
}

const european2015: KeyPreset = {
  id: "european2015",
  name: { nl: "Europese sleutel van 2015", en: "European key of 2015" },
  subject: "people",
  status: "foreign",
  rule: /* @__PURE__ */ (() => {
    const corrective = (indicator: string): Formula.Term => ({
      ...more(indicator, part(1n, 10n)),
      direction: { _tag: "reciprocal" },
      cap: { multiple: part(3n, 10n), of: ["inhabitants", "grossDomesticProduct"] }
    })
    return {
      _tag: "shares",
      terms: [
        more("inhabitants", part(2n, 5n)),
        more("grossDomesticProduct", part(2n, 5n)),
        corrective("asylumApplicationsPerMillion"),
        corrective("unemploymentRate")
      ]
    }
  })(),
  formula: {
    nl: "40% naar inwoners, 40% naar bruto binnenlands product, 10% omgekeerd naar eerdere asielaanvragen per miljoen inwoners, 10% omgekeerd naar werkloosheid. Elk omgekeerd deel is ten hoogste 30% van inwoners en product samen.",
    en: "40% by inhabitants, 40% by gross domestic product, 10% by the reciprocal of earlier asylum applications per million inhabitants, 10% by the reciprocal of unemployment. Each reciprocal part is at most 30% of inhabitants and product together."
  },
  needs: [
    inhabitantsNeed,
    productNeed,
    {
      indicator: "asylumApplicationsPerMillion",
      name: {
        nl: "asielaanvragen per miljoen inwoners, 2010-2014",
        en: "asylum applications per million inhabitants, 2010-2014"
      },
      unit: { nl: "aanvragen per miljoen inwoners", en: "applications per million inhabitants" }
    },
    {
      indicator: "unemploymentRate",
      name: { nl: "werkloosheid", en: "unemployment" },
      unit: { nl: "procent van de beroepsbevolking", en: "per cent of the labour force" }
    }
  ],
  sources: [
    { title: "COM(2015) 450", address: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52015PC0450" },
    {
      title: "COM(2015) 451",
      place: { nl: "bijlage I: het plafond", en: "annex I: the cap" },
      address: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52015PC0451"
    },
    {
      title: "COM(2015) 286",
      place: { nl: "bijlage I: de vier delen", en: "annex I: the four parts" },
      address: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52015PC0286"
    },
    {
      title: "refugee-distribution",
      place: {
        nl: "functie calc.key: de sleutel, door anderen nagerekend",
        en: "function calc.key: the key as others calculate it"
      },
      address: "https://github.com/georgeblck/refugee-distribution/blob/master/code/extraFunctions.R"
    }
  ],
  gaps: [
    {
      nl: "De bijlage met de formule konden wij niet lezen. Wij kennen haar uit de woorden van COM(2015) 451 en uit de berekening van anderen. Ook daar is het plafond 30% van de som van de delen van inwoners en product, vóór de weging.",
      en: "We could not read the annex with the formula. We know it from the words of COM(2015) 451 and from the calculation of others. There too the cap is 30% of the sum of the parts of population and product, before the weights."
    },
    {
      nl: "Wat het plafond afsnijdt, verdeelt die berekening voor de helft naar inwoners en voor de helft naar product. Wij vergroten alle delen evenveel, tot zij samen één zijn. Welke van de twee de Commissie bedoelde, weten wij niet.",
      en: "What the cap cuts off, that calculation divides half by inhabitants and half by product. We enlarge all parts alike until they are one together. Which of the two the Commission meant we do not know."
    }
  ]
}

const european2024: KeyPreset = {
  id: "european2024",
  name: { nl: "Verordening (EU) 2024/1351", en: "Regulation (EU) 2024/1351" },
  subject: "people",
  status: "foreign",
  rule: { _tag: "shares", terms: [more("inhabitants", part(1n, 2n)), more("grossDomesticProduct", part(1n, 2n))] },
  formula: {
    nl: "De helft naar inwoners, de helft naar bruto binnenlands product.",
    en: "Half by inhabitants, half by gross domestic product."
  },
  needs: [inhabitantsNeed, productNeed],
  sources: [
    {
      title: "Verordening (EU) 2024/1351",
      place: { nl: "artikel 66 en bijlage I", en: "article 66 and annex I" },
      address: "https://eur-lex.europa.eu/eli/reg/2024/1351/oj"
    }
  ],
  gaps: [
    {
      nl: "De verordening verdeelt over lidstaten, niet over gemeenten. Daarom staat zij hier als buitenlands voorbeeld.",
      en: "The regulation divides over member states, not municipalities. That is why it stands here as an example from elsewhere."
    }
  ]
}

const byOrigin: KeyPreset = {
  id: "originFirst",
  name: { nl: "Eerst herkomst, de rest samen", en: "Origin first, the rest shared" },
  subject: "people",
  status: "suggestion",
  rule: { _tag: "originFirst" },
  formula: {
    nl: "Wie uit een gemeente komt, gaat daarheen terug. De mensen van wie de herkomst niet bekend is, worden verdeeld met een sleutel die u kiest.",
    en: "Whoever comes from a municipality goes back there. People whose origin is not known are divided by a key of your choice."
  },
  needs: [
    {
      indicator: "knownOrigin",
      name: { nl: "mensen met bekende herkomst", en: "people with a known origin" },
      unit: { nl: "personen", en: "people" }
    }
  ],
  sources: [{ title: "Regio Amersfoort", address: "https://www.bureauregioamersfoort.nl/themas/mens/wonen-en-zorg" }],
  gaps: [
    {
      nl: "De bron noemt het beginsel, maar geen sleutel voor de rest.",
      en: "The source states the principle, but no key for the rest."
    }
  ]
}

const byQuota: KeyPreset = {
  id: "cappedQuota",
  name: { nl: "Vraag tot een quotum", en: "Demand up to a quota" },
  subject: "places",
  status: "suggestion",
  rule: { _tag: "cappedQuota" },
  formula: {
    nl: "Elke gemeente krijgt wat zij vraagt, tot ten hoogste haar quotum. De raad kan het quotum veranderen.",
    en: "Each municipality gets what it asks for, up to its quota. The council can change the quota."
  },
  needs: [
    {
      indicator: "requested",
      name: { nl: "gevraagde plekken", en: "places asked for" },
      unit: { nl: "plekken", en: "places" }
    },
    { indicator: "quota", name: { nl: "quotum", en: "quota" }, unit: { nl: "plekken", en: "places" } }
  ],
  sources: [
    {
      title: "Gemeente Almere, Doorstartregeling",
      place: {
        nl: "quotum van 250 in 2022: een maximum, door de raad te veranderen",
        en: "quota of 250 in 2022: a maximum, which the council can change"
      },
      address:
        "https://www.almere.nl/zorg/wonen-en-zorg/informatie-voor-onze-partners/doorstartregeling/meest-gestelde-vragen"
    }
  ],
  gaps: [
    {
      nl: "Quota elders zijn afspraken, geen uitkomst van een formule. Hoe hoog een quotum hier zou zijn, staat in geen bron.",
      en: "Quotas elsewhere are agreements, not the result of a formula. How high a quota would be here stands in no source."
    }
  ]
}

/**
 * All ready-made keys.
 *
 * **Example**
 *
 * ```ts
 * import * as KeyPreset from "woonzorg/KeyPreset"
 *
 * KeyPreset.all.filter(({ status }) => status === "law").map(({ id }) => id) // => ["housingAct2014"]
 * ```
 *
 * @category constants
 * @since 0.1.0
 */
export const all: ReadonlyArray<KeyPreset> = [
  inhabitants,
  equal,
  stockCorrection,
  housingAct,
  asylumPlaces,
  konigstein,
  european2015,
  european2024,
  byOrigin,
  byQuota
]

/**
 * The ready-made key with this id, if there is one.
 *
 * **Example**
 *
 * ```ts
 * import * as KeyPreset from "woonzorg/KeyPreset"
 *
 * KeyPreset.find("konigstein")?.status // => "foreign"
 * ```
 *
 * @category getters
 * @since 0.1.0
 */
export const find = (id: string): KeyPreset | undefined => all.find((preset) => preset.id === id)

/**
 * The formula of a preset for these members; absent where it divides by counts and not by shares.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 * import * as Formula from "woonzorg/Formula"
 * import * as KeyPreset from "woonzorg/KeyPreset"
 *
 * const members = ["Dordrecht", "Gorinchem"]
 * const formula = KeyPreset.formula(KeyPreset.all[1]!, members)!
 * Result.isSuccess(Formula.claims(formula, [AllocationKey.equal(members)])) // => true
 * ```
 *
 * @category getters
 * @since 0.1.0
 */
export const formula = ({ rule, subject }: KeyPreset, members: ReadonlyArray<string>): Formula.Formula | undefined =>
  rule._tag === "shares" || rule._tag === "roundedUp" ? { subject, members, terms: rule.terms } : undefined

/**
 * The figures that a preset still needs, each with the members that have none: what is not in the source.
 *
 * **Example**
 *
 * ```ts
 * import * as AllocationKey from "woonzorg/AllocationKey"
 * import * as KeyPreset from "woonzorg/KeyPreset"
 *
 * const members = ["Dordrecht", "Gorinchem"]
 * const lacking = KeyPreset.lacking(KeyPreset.all[0]!, members, [AllocationKey.equal(members)])
 * lacking.map(({ missing, need }) => [need.indicator, ...missing]) // => [["inhabitants", "Dordrecht", "Gorinchem"]]
 * ```
 *
 * @category getters
 * @since 0.1.0
 */
export const lacking = (
  { needs }: KeyPreset,
  members: ReadonlyArray<string>,
  indicators: ReadonlyArray<AllocationKey.Indicator>
): ReadonlyArray<{ readonly need: Need; readonly missing: ReadonlyArray<string> }> =>
  needs.flatMap((need) => {
    const has = new Set(
      indicators.filter(({ id }) => id === need.indicator).flatMap(({ values }) => values.map(({ member }) => member))
    )
    const missing = members.filter((member) => !has.has(member))
    return missing.length > 0 ? [{ need, missing }] : []
  })

/**
 * A count that a preset cannot work with: for an unknown member, given twice, not whole, or more than there is.
 *
 * @category errors
 * @since 0.1.0
 */
export class CountInvalid
  extends /* @__PURE__ */ Data.TaggedError("CountInvalid")<{
    readonly reason: "unknownMember" | "repeated" | "notWhole" | "aboveTotal"
    readonly member?: string
    readonly value?: number
    readonly total?: number
  }>
{
  override get message(): string {
    switch (this.reason) {
      case "unknownMember":
        return `There is a count for "${this.member}", who has no claim. Correct the name or add the claim.`
      case "repeated":
        return `"${this.member}" has two counts. Keep one.`
      case "notWhole":
        return `The count of "${this.member}" is ${this.value}. Give a whole number of zero or more.`
      case "aboveTotal":
        return `${this.value} people have a known origin, but only ${this.total} are divided. Correct a count or the total.`
    }
  }
}

const countProblem = (counts: ReadonlyArray<readonly [member: string, count: number]>): CountInvalid | undefined => {
  const seen = new Map<string, number>()
  for (const [member, count] of counts) {
    if (seen.has(member)) return new CountInvalid({ reason: "repeated", member })
    if (!Number.isSafeInteger(count) || count < 0) {
      return new CountInvalid({ reason: "notWhole", member, value: count })
    }
    seen.set(member, count)
  }
  return undefined
}

/**
 * What one member takes: those who come from there, and its part of the rest.
 *
 * **Units** people.
 *
 * @category models
 * @since 0.1.0
 */
export interface OriginOutcome {
  readonly member: string
  readonly origin: number
  readonly rest: number
}

/**
 * People to where they come from first, the rest by the claims.
 *
 * **Details**
 *
 * `places` in the options is the number of all people; bounds and ties in it hold for the rest. Who stands in
 * `origins` has as many people as are known to come from there; of all others no origin is known.
 *
 * **Fails with** {@link CountInvalid} or an error of `Apportionment.apportion`.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Apportionment from "woonzorg/Apportionment"
 * import * as KeyPreset from "woonzorg/KeyPreset"
 *
 * const claims = Result.getOrThrow(Apportionment.claims({ Dordrecht: 3, Gorinchem: 1 }))
 * const options = { places: 10, method: "largestRemainder" } as const
 * const divided = KeyPreset.originFirst(claims, [{ member: "Gorinchem", people: 6 }], options)
 * Result.map(divided, ({ outcomes }) => outcomes.map(({ member, origin, rest }) => [member, origin, rest])) // => Result.succeed([["Dordrecht", 0, 3], ["Gorinchem", 6, 1]])
 * ```
 *
 * @category calculations
 * @since 0.1.0
 */
export const originFirst = (
  claims: AllocationKey.Claims,
  origins: ReadonlyArray<{ readonly member: string; readonly people: number }>,
  options: Apportionment.Options
): Result.Result<
  { readonly outcomes: ReadonlyArray<OriginOutcome>; readonly rest: Apportionment.Outcome },
  CountInvalid | Result.Result.Failure<ReturnType<typeof Apportionment.apportion>>
> => {
  const problem = countProblem(origins.map(({ member, people }) => [member, people]))
  if (problem !== undefined) return Result.fail(problem)
  const members = new Set(claims.map(({ member }) => member))
  const unknown = origins.find(({ member }) => !members.has(member))
  if (unknown !== undefined) {
    return Result.fail(new CountInvalid({ reason: "unknownMember", member: unknown.member, value: unknown.people }))
  }
  const known = origins.reduce((sum, { people }) => sum + people, 0)
  if (known > options.places) {
    return Result.fail(new CountInvalid({ reason: "aboveTotal", value: known, total: options.places }))
  }
  const from = new Map(origins.map(({ member, people }) => [member, people]))
  return Result.map(Apportionment.apportion(claims, { ...options, places: options.places - known }), (rest) => ({
    outcomes: rest.outcomes.map(({ member, places }) => ({ member, origin: from.get(member) ?? 0, rest: places })),
    rest
  }))
}

/**
 * What each member gets of what it asks for, up to its quota.
 *
 * **Details**
 *
 * Without a quota a member gets all that it asks for. A council that sets another quota gives that instead.
 *
 * **Units** `granted` and `above`, what was asked for above the quota, are places.
 *
 * **Fails with** {@link CountInvalid}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as KeyPreset from "woonzorg/KeyPreset"
 *
 * const granted = KeyPreset.cappedQuota([{ member: "Dordrecht", requested: 60, quota: 50 }])
 * granted // => Result.succeed([{ member: "Dordrecht", granted: 50, above: 10 }])
 * ```
 *
 * @category calculations
 * @since 0.1.0
 */
export const cappedQuota = (
  requests: ReadonlyArray<{ readonly member: string; readonly requested: number; readonly quota?: number }>
): Result.Result<
  ReadonlyArray<{ readonly member: string; readonly granted: number; readonly above: number }>,
  CountInvalid
> => {
  const quotas = requests.flatMap(({ member, quota }) => (quota === undefined ? [] : [[member, quota] as const]))
  const problem = countProblem(requests.map(({ member, requested }) => [member, requested])) ?? countProblem(quotas)
  if (problem !== undefined) return Result.fail(problem)
  return Result.succeed(
    requests.map(({ member, quota, requested }) => {
      const granted = Math.min(requested, quota ?? requested)
      return { member, granted, above: requested - granted }
    })
  )
}
