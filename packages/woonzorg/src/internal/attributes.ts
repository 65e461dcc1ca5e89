/** What can be asked about an invented person: closed questions alone, in the words of the policy documents. */
import type { Text } from "../Vocabulary.js"

const both = (nl: string, en: string): Text => ({ nl, en })

const yesNo = <Id extends string>(id: Id, question: Text, holds: Text, fails: Text) =>
  ({ kind: "yesNo", id, question, holds, fails }) as const

export const yesNoAttributes = [
  yesNo(
    "homeless",
    both("Is de persoon dak- of thuisloos?", "Is the person homeless?"),
    both("De persoon is dak- of thuisloos", "The person is homeless"),
    both("De persoon is niet dak- of thuisloos", "The person is not homeless")
  ),
  yesNo(
    "nearlyHomeless",
    both("Dreigt de persoon dakloos te worden?", "Is the person about to become homeless?"),
    both("De persoon dreigt dakloos te worden", "The person is about to become homeless"),
    both("De persoon dreigt niet dakloos te worden", "The person is not about to become homeless")
  ),
  yesNo(
    "otherwiseInShelter",
    both(
      "Zou de persoon zonder deze woning in de maatschappelijke opvang komen?",
      "Would the person end up in a homeless shelter without this home?"
    ),
    both(
      "De persoon zou anders in de maatschappelijke opvang komen",
      "The person would otherwise end up in a homeless shelter"
    ),
    both(
      "De persoon zou anders niet in de maatschappelijke opvang komen",
      "The person would otherwise not end up in a homeless shelter"
    )
  ),
  yesNo(
    "severalProblems",
    both("Heeft de persoon meer problemen tegelijk?", "Does the person have several problems at once?"),
    both("De persoon heeft meer problemen tegelijk", "The person has several problems at once"),
    both("De persoon heeft niet meer problemen tegelijk", "The person does not have several problems at once")
  ),
  yesNo(
    "fallsBetweenServices",
    both("Valt de persoon tussen wal en schip?", "Does the person fall through the cracks?"),
    both("De persoon valt tussen wal en schip", "The person falls through the cracks"),
    both("De persoon valt niet tussen wal en schip", "The person does not fall through the cracks")
  ),
  yesNo(
    "acceptsSupport",
    both("Accepteert de persoon begeleiding?", "Does the person accept support?"),
    both("De persoon accepteert begeleiding", "The person accepts support"),
    both("De persoon accepteert geen begeleiding", "The person does not accept support")
  ),
  yesNo(
    "agreesOnTenancy",
    both(
      "Is de persoon het eens met afspraken over huur en overlast?",
      "Does the person agree to arrangements about rent and nuisance?"
    ),
    both(
      "De persoon is het eens met afspraken over huur en overlast",
      "The person agrees to arrangements about rent and nuisance"
    ),
    both(
      "De persoon is het niet eens met afspraken over huur en overlast",
      "The person does not agree to arrangements about rent and nuisance"
    )
  ),
  yesNo(
    "inCareGroup",
    both(
      "Hoort de persoon bij de groep van beschermd wonen en opvang?",
      "Does the person belong to the group of sheltered housing and shelters?"
    ),
    both(
      "De persoon hoort bij de groep van beschermd wonen en opvang",
      "The person belongs to the group of sheltered housing and shelters"
    ),
    both(
      "De persoon hoort niet bij de groep van beschermd wonen en opvang",
      "The person does not belong to the group of sheltered housing and shelters"
    )
  ),
  yesNo(
    "canRentOrdinaryHome",
    both(
      "Kan de persoon in een gewone sociale huurwoning wonen?",
      "Can the person live in an ordinary social rented home?"
    ),
    both(
      "De persoon kan in een gewone sociale huurwoning wonen",
      "The person can live in an ordinary social rented home"
    ),
    both(
      "De persoon kan niet in een gewone sociale huurwoning wonen",
      "The person cannot live in an ordinary social rented home"
    )
  ),
  yesNo(
    "suitsShelteredHousing",
    both("Past beschermd wonen bij de persoon?", "Does sheltered housing suit the person?"),
    both("Beschermd wonen past bij de persoon", "Sheltered housing suits the person"),
    both("Beschermd wonen past niet bij de persoon", "Sheltered housing does not suit the person")
  ),
  yesNo(
    "suitsSupportedHousing",
    both("Past begeleid wonen bij de persoon?", "Does supported housing suit the person?"),
    both("Begeleid wonen past bij de persoon", "Supported housing suits the person"),
    both("Begeleid wonen past niet bij de persoon", "Supported housing does not suit the person")
  ),
  yesNo(
    "providerAccepts",
    both(
      "Vindt de zorgaanbieder dat de woonvorm bij de persoon past?",
      "Does the care provider find that this form of housing fits the person?"
    ),
    both(
      "De zorgaanbieder vindt dat de woonvorm bij de persoon past",
      "The care provider finds that this form of housing fits the person"
    ),
    both(
      "De zorgaanbieder vindt dat de woonvorm niet bij de persoon past",
      "The care provider finds that this form of housing does not fit the person"
    )
  ),
  yesNo(
    "cannotCopeAtHome",
    both("Gaat het thuis voor de persoon even niet?", "Is home too much for the person for a while?"),
    both("Thuis gaat het voor de persoon even niet", "Home is too much for the person for a while"),
    both("Thuis gaat het voor de persoon wel", "Home is not too much for the person")
  ),
  yesNo(
    "addictedForYears",
    both("Is de persoon al jarenlang verslaafd?", "Has the person been addicted for years?"),
    both("De persoon is al jarenlang verslaafd", "The person has been addicted for years"),
    both("De persoon is niet al jarenlang verslaafd", "The person has not been addicted for years")
  ),
  yesNo(
    "psychiatricProblems",
    both("Heeft de persoon psychiatrische problemen?", "Does the person have psychiatric problems?"),
    both("De persoon heeft psychiatrische problemen", "The person has psychiatric problems"),
    both("De persoon heeft geen psychiatrische problemen", "The person has no psychiatric problems")
  ),
  yesNo(
    "canMoveOnNow",
    both("Kan de persoon nu direct zelfstandig gaan wonen?", "Can the person live independently right now?"),
    both("De persoon kan nu direct zelfstandig gaan wonen", "The person can live independently right now"),
    both("De persoon kan nu niet direct zelfstandig gaan wonen", "The person cannot live independently right now")
  ),
  yesNo(
    "onWaitingList",
    both(
      "Staat de persoon op de wachtlijst voor beschermd wonen?",
      "Is the person on the waiting list for sheltered housing?"
    ),
    both(
      "De persoon staat op de wachtlijst voor beschermd wonen",
      "The person is on the waiting list for sheltered housing"
    ),
    both(
      "De persoon staat niet op de wachtlijst voor beschermd wonen",
      "The person is not on the waiting list for sheltered housing"
    )
  ),
  yesNo(
    "intermediateIsEnough",
    both(
      "Is een tussenvoorziening genoeg, zodat een instelling niet nodig is?",
      "Is an intermediate facility enough, so that no institution is needed?"
    ),
    both(
      "Een tussenvoorziening is genoeg; een instelling is niet nodig",
      "An intermediate facility is enough; no institution is needed"
    ),
    both("Een tussenvoorziening is niet genoeg", "An intermediate facility is not enough")
  ),
  yesNo(
    "needsAdaptedHome",
    both("Heeft de persoon een aangepaste woning nodig?", "Does the person need an adapted home?"),
    both("De persoon heeft een aangepaste woning nodig", "The person needs an adapted home"),
    both("De persoon heeft geen aangepaste woning nodig", "The person does not need an adapted home")
  ),
  yesNo(
    "assistanceContract",
    both(
      "Heeft de persoon een contract voor ADL-assistentie?",
      "Does the person have a contract for assistance in daily living?"
    ),
    both(
      "De persoon heeft een contract voor ADL-assistentie",
      "The person has a contract for assistance in daily living"
    ),
    both(
      "De persoon heeft geen contract voor ADL-assistentie",
      "The person has no contract for assistance in daily living"
    )
  ),
  yesNo(
    "family",
    both("Gaat het om een gezin?", "Is it about a family?"),
    both("Het gaat om een gezin", "It is about a family"),
    both("Het gaat niet om een gezin", "It is not about a family")
  ),
  yesNo(
    "livesAlone",
    both("Is de persoon alleenstaand?", "Is the person single?"),
    both("De persoon is alleenstaand", "The person is single"),
    both("De persoon is niet alleenstaand", "The person is not single")
  ),
  yesNo(
    "registeredAsSeeker",
    both("Staat de persoon ingeschreven als woningzoekende?", "Is the person registered as looking for a home?"),
    both("De persoon staat ingeschreven als woningzoekende", "The person is registered as looking for a home"),
    both("De persoon staat niet ingeschreven als woningzoekende", "The person is not registered as looking for a home")
  ),
  yesNo(
    "hadAdviceCall",
    both("Heeft de persoon eerst gebeld voor advies?", "Has the person first called for advice?"),
    both("De persoon heeft eerst gebeld voor advies", "The person has first called for advice"),
    both("De persoon heeft niet eerst gebeld voor advies", "The person has not first called for advice")
  ),
  yesNo(
    "causedItThemselves",
    both("Heeft de persoon het probleem zelf veroorzaakt?", "Did the person cause the problem themselves?"),
    both("De persoon heeft het probleem zelf veroorzaakt", "The person caused the problem themselves"),
    both("De persoon heeft het probleem niet zelf veroorzaakt", "The person did not cause the problem themselves")
  ),
  yesNo(
    "couldForeseeIt",
    both("Kon de persoon dat vooraf overzien?", "Could the person foresee that?"),
    both("De persoon kon dat vooraf overzien", "The person could foresee that"),
    both("De persoon kon dat vooraf niet overzien", "The person could not foresee that")
  ),
  yesNo(
    "canSolveItThemselves",
    both(
      "Kan de persoon zelf een oplossing of woning vinden?",
      "Can the person find a solution or a home without help?"
    ),
    both("De persoon kan zelf een oplossing of woning vinden", "The person can find a solution or a home without help"),
    both(
      "De persoon kan niet zelf een oplossing of woning vinden",
      "The person cannot find a solution or a home without help"
    )
  ),
  yesNo(
    "askedBefore",
    both(
      "Vroeg de persoon in de laatste 3 jaar om dezelfde reden voorrang aan?",
      "Did the person ask for priority for the same reason in the last 3 years?"
    ),
    both(
      "De persoon vroeg in de laatste 3 jaar om dezelfde reden voorrang aan",
      "The person asked for priority for the same reason in the last 3 years"
    ),
    both(
      "De persoon vroeg in de laatste 3 jaar niet om dezelfde reden voorrang aan",
      "The person did not ask for priority for the same reason in the last 3 years"
    )
  )
] as const

export const choiceAttributes = [
  {
    kind: "choice",
    id: "home",
    question: both("Waar woont de persoon nu?", "Where does the person live now?"),
    name: both("de woonplek van nu", "the present home"),
    options: [
      { id: "ownHome", label: both("een eigen woning in de wijk", "a home of their own in the neighbourhood") },
      { id: "shelter", label: both("de maatschappelijke opvang", "a homeless shelter") },
      {
        id: "shelteredHousing",
        label: both("beschermd wonen in een instelling", "sheltered housing in an institution")
      },
      { id: "youthCare", label: both("de jeugdzorg", "youth care") },
      { id: "prison", label: both("een penitentiaire instelling", "a prison") },
      { id: "withOthers", label: both("tijdelijk bij anderen", "with others for a while") },
      { id: "outside", label: both("op straat", "on the street") },
      { id: "elsewhere", label: both("ergens anders", "somewhere else") }
    ]
  },
  {
    kind: "choice",
    id: "supportNeed",
    question: both("Hoeveel begeleiding is er nodig?", "How much support is needed?"),
    name: both("de nodige begeleiding", "the support that is needed"),
    options: [
      { id: "none", label: both("geen", "none") },
      { id: "minimal", label: both("weinig", "little") },
      { id: "more", label: both("meer dan weinig", "more than little") }
    ]
  },
  {
    kind: "choice",
    id: "sex",
    question: both("Is de persoon man, vrouw of anders?", "Is the person a man, a woman or neither?"),
    name: both("het geslacht", "the sex"),
    options: [
      { id: "man", label: both("man", "man") },
      { id: "woman", label: both("vrouw", "woman") },
      { id: "other", label: both("anders", "neither") }
    ]
  }
] as const

export const numberAttributes = [
  {
    kind: "wholeNumber",
    id: "age",
    question: both("Hoe oud is de persoon, in hele jaren?", "How old is the person, in whole years?"),
    name: both("de leeftijd", "the age"),
    unit: both("jaar", "years"),
    minimum: 0,
    maximum: 120
  },
  {
    kind: "wholeNumber",
    id: "yearsInRegion",
    question: both(
      "Hoeveel hele jaren woont de persoon zonder onderbreking in de regio?",
      "For how many whole years has the person lived in the region without a break?"
    ),
    name: both("het verblijf zonder onderbreking in de regio", "the stay in the region without a break"),
    unit: both("jaar", "years"),
    minimum: 0,
    maximum: 120
  },
  {
    kind: "wholeNumber",
    id: "yearsInRegionOfTen",
    question: both(
      "Hoeveel hele jaren woonde de persoon in de laatste 10 jaar zonder onderbreking in de regio?",
      "For how many whole years of the last 10 did the person live in the region without a break?"
    ),
    name: both(
      "het langste verblijf zonder onderbreking in de regio binnen de laatste 10 jaar",
      "the longest stay in the region without a break within the last 10 years"
    ),
    unit: both("jaar", "years"),
    minimum: 0,
    maximum: 10
  },
  {
    kind: "wholeNumber",
    id: "income",
    question: both("Hoe hoog is het inkomen per jaar, in hele euro's?", "What is the yearly income, in whole euros?"),
    name: both("het inkomen", "the income"),
    unit: both("euro per jaar", "euros a year"),
    minimum: 0,
    maximum: 10_000_000
  }
] as const

export const dateAttributes = [
  {
    kind: "date",
    id: "assignedOn",
    question: both("Op welke dag wordt de woning toegewezen?", "On which day is the home assigned?"),
    name: both("de dag van toewijzing", "the day of assignment")
  }
] as const

export const placeAttributes = [
  {
    kind: "place",
    id: "municipality",
    question: both("In welke gemeente woont de persoon?", "In which municipality does the person live?"),
    name: both("de gemeente", "the municipality")
  }
] as const

export type YesNoId = (typeof yesNoAttributes)[number]["id"]
export type ChoiceId = (typeof choiceAttributes)[number]["id"]
export type NumberId = (typeof numberAttributes)[number]["id"]
export type DateId = (typeof dateAttributes)[number]["id"]
export type PlaceId = (typeof placeAttributes)[number]["id"]
export type OptionOf<Id extends ChoiceId> = Extract<
  (typeof choiceAttributes)[number],
  { id: Id }
>["options"][number]["id"]
