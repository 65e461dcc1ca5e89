// How do I add a rule, and what does a new version of it change?
import * as Result from "effect/Result"
import type * as Citation from "woonzorg/Citation"
import * as Criterion from "woonzorg/Criterion"
import type * as Eligibility from "woonzorg/Eligibility"
import * as RuleEffect from "woonzorg/RuleEffect"
import * as RuleSet from "woonzorg/RuleSet"

// The town, its documents and its house are invented.
const house = { nl: "Het huis aan de haven", en: "The house at the harbour" }

// 1. The source: where it stands, and at most 25 of its words.
const quote = (document: string, line: number, words: string): Citation.Passport => ({
  _tag: "Cited",
  citations: [{ _tag: "Quote", document, lines: [line, line], quote: words }]
})

// 2. The rule: only what decides is a condition. Whatever is said of most people describes, and stands apart.
const homeless = (passport: Citation.Passport): Criterion.Criterion => ({
  _tag: "Holds",
  attribute: "homeless",
  passport
})
const from = (age: number, passport: Citation.Passport): Criterion.Criterion => ({
  _tag: "Compares",
  attribute: "age",
  comparison: "atLeast",
  number: age,
  passport
})
const whoLivesThere = (criterion: Criterion.Criterion): Eligibility.Eligibility => ({
  product: "house-at-the-harbour",
  isComplete: false,
  criterion,
  otherReadings: [],
  describes: [],
  notEncoded: []
})

// 3. The version: when it holds, what it says, and the sentences that no condition can hold.
const letter = quote("letter-2026", 12, "voor dak- en thuisloze mensen vanaf 21 jaar")
const y2026: RuleSet.RuleSet = {
  id: "harbour-2026",
  name: { nl: "Brief van 2026", en: "Letter of 2026" },
  standing: "agreed",
  validity: { _tag: "Dated", period: { value: { from: "2026-01-01", until: "2026-12-31" }, passport: letter } },
  provisions: [
    {
      _tag: "Rule",
      id: "who",
      says: {
        value: { nl: "Voor dakloze mensen vanaf 21 jaar.", en: "For homeless people from 21." },
        passport: letter
      },
      eligibility: whoLivesThere({ _tag: "All", parts: [homeless(letter), from(21, letter)] })
    },
    {
      _tag: "Unencoded",
      id: "motivated",
      says: {
        value: { nl: "Iemand is gemotiveerd.", en: "Somebody is motivated." },
        passport: quote("letter-2026", 14, "die gemotiveerd zijn")
      },
      why: { nl: "Wanneer iemand dat is, staat er niet.", en: "When somebody is, is not stated." }
    }
  ]
}

// 4. A new agreement is a new version. The old one stays as it was; the same provision keeps its id.
const council = quote("council-2027", 3, "het huis is er vanaf 18 jaar")
const y2027: RuleSet.RuleSet = {
  ...y2026,
  id: "harbour-2027",
  name: { nl: "Besluit van 2027", en: "Decision of 2027" },
  validity: { _tag: "Dated", period: { value: { from: "2027-01-01", until: "2027-12-31" }, passport: council } },
  provisions: [
    {
      _tag: "Rule",
      id: "who",
      says: {
        value: { nl: "Voor dakloze mensen vanaf 18 jaar.", en: "For homeless people from 18." },
        passport: council
      },
      eligibility: whoLivesThere({ _tag: "All", parts: [homeless(letter), from(18, council)] })
    }
  ]
}
const versions = [y2026, y2027]

// 5. It can be written to a file and read back; a mistake in the file would be named with its place.
for (const version of versions) Result.getOrThrow(RuleSet.decode(JSON.parse(JSON.stringify(version))))

for (const day of ["2026-12-31", "2027-01-01", "2028-01-01"]) {
  const found = RuleSet.asOf(versions, day)
  console.log(`${day}: ${Result.isSuccess(found) ? found.success.name.en : found.failure.message}`)
}

const text = (version: RuleSet.RuleSet) =>
  version.provisions.flatMap((one) =>
    one._tag === "Rule" && one.eligibility.criterion ? [Criterion.text(one.eligibility.criterion, "en")] : []
  )
console.log(`\n${house.en}, in 2027\n${text(y2027).join("\n")}`)

// 6. What the new version changes: in its provisions, and for the same invented persons.
const { added, changed, removed } = RuleSet.diff(y2026, y2027)
console.log(`\nadded: ${added.map(({ id }) => id).join(", ") || "nothing"}`)
console.log(`removed: ${removed.map(({ id, says }) => `${id} ("${says.value.en}")`).join(", ")}`)
console.log(`changed: ${changed.map(({ before, differs }) => `${before.id} (${differs.join(", ")})`).join(", ")}\n`)
for (const { grid } of Result.getOrThrow(RuleEffect.between(y2026, y2027))) {
  for (const { after, before, count, first } of grid) {
    console.log(`${String(count).padStart(2)} combinations: ${before} -> ${after}, such as ${JSON.stringify(first)}`)
  }
}
