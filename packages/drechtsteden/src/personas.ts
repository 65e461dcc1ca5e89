/**
 * The three people with whom the agenda of 2021-2022 shows whom it is about. They are made up by the agenda.
 *
 * @since 0.2.0
 */
import type * as Applicant from "woonzorg/Applicant"
import * as Citation from "woonzorg/Citation"
import type * as Vocabulary from "woonzorg/Vocabulary"
import { quote } from "./sources.js"

/**
 * The id of one of the three.
 *
 * @category models
 * @since 0.2.0
 */
export type PersonaId = "mo" | "gerda" | "lydia"

/**
 * A made-up person with what the agenda tells: every answer has the words that it rests on, or an assumption.
 *
 * @category models
 * @since 0.2.0
 */
export interface Persona {
  readonly id: PersonaId
  readonly name: Vocabulary.Text
  readonly told: Citation.Sourced<Vocabulary.Text>
  readonly answers: {
    readonly [Id in Applicant.AttributeId]?: Citation.Sourced<NonNullable<Applicant.Applicant[Id]>>
  }
}

const agenda = (first: number, last: number, words: string): Citation.Quote =>
  quote("agenda-2021-2022", [first, last], words)

const sofaIsHomeless: Citation.Assumption = {
  id: "sofa-is-homeless",
  statement: {
    nl: "Wie bij anderen op de bank slaapt, is dak- of thuisloos.",
    en: "Somebody who sleeps on the sofa of others is homeless."
  },
  why: {
    nl: "De agenda noemt Mo een bankslaper zonder eigen plek. Het woord dakloos staat er niet bij.",
    en: "The agenda says that Mo sleeps on sofas and has no place of his own. It does not use the word homeless."
  },
  decidedBy: { nl: "de partijen van de agenda", en: "the parties of the agenda" },
  sensitivity: "medium"
}

const assumed = <A>(value: A, assumption: Citation.Assumption): Citation.Sourced<A> => ({
  value,
  passport: { _tag: "Assumed", assumption }
})

const mo = (): Persona => {
  const sofa = agenda(97, 99, "door gezinsproblemen het huis uit gevlucht en al vier maanden een bankslaper")
  return {
    id: "mo",
    name: { nl: "Mo", en: "Mo" },
    told: Citation.cited(
      {
        nl: "Mo is 18 en doet een opleiding. Door problemen thuis is hij gevlucht. Hij slaapt al vier maanden bij anderen op de bank.",
        en: "Mo is 18 and is studying. He fled from home because of problems there. For four months he has slept on the sofa of others."
      },
      [agenda(96, 97, "Mo, een jongeman van 18 jaar, druk bezig met een HBO-opleiding"), sofa]
    ),
    answers: {
      sex: Citation.cited("man", [agenda(96, 96, "een jongeman")]),
      age: Citation.cited(18, [agenda(96, 96, "een jongeman van 18 jaar")]),
      home: Citation.cited("withOthers", [sofa]),
      homeless: assumed(true, sofaIsHomeless)
    }
  }
}

const gerda = (): Persona => {
  const street = agenda(102, 102, "een notoire overlastgever in haar straat")
  const reading = {
    nl: "‘Haar straat’ lezen wij als: zij woont daar zelf.",
    en: "We read ‘her street’ as: she lives there herself."
  }
  return {
    id: "gerda",
    name: { nl: "Gerda", en: "Gerda" },
    told: Citation.cited(
      {
        nl: "Gerda hoort stemmen en schreeuwt daar hard overheen. In haar straat geeft dat veel overlast.",
        en: "Gerda hears voices and shouts over them. In her street that causes much nuisance."
      },
      [street, agenda(103, 104, "de stemmen in haar hoofd met luid geschreeuw overstemt")]
    ),
    answers: {
      sex: Citation.cited("woman", [agenda(102, 102, "in haar straat")]),
      home: Citation.cited("ownHome", [street], reading),
      homeless: Citation.cited(false, [street], reading),
      psychiatricProblems: Citation.cited(true, [agenda(103, 103, "de stemmen in haar hoofd")], {
        nl: "Stemmen horen lezen wij als een psychiatrisch probleem.",
        en: "We read hearing voices as a psychiatric problem."
      })
    }
  }
}

const lydia = (): Persona => {
  const sheltered = agenda(107, 109, "na twee psychoses opnieuw een dag structuur moest vinden in het Beschermd Wonen")
  const reading = {
    nl: "Wij lezen: zij woont nu in een instelling voor beschermd wonen.",
    en: "We read: she now lives in an institution for sheltered housing."
  }
  return {
    id: "lydia",
    name: { nl: "Lydia", en: "Lydia" },
    told: Citation.cited(
      {
        nl: "Lydia kreeg tijdens haar studie twee psychoses. In beschermd wonen vond zij weer structuur. Nu is zij toe aan een volgende stap.",
        en: "Lydia had two psychoses while studying. In sheltered housing she found structure again. Now she is ready for a next step."
      },
      [sheltered, agenda(109, 110, "nu toe is aan de volgende stap naar zelfstandigheid")]
    ),
    answers: {
      sex: Citation.cited("woman", [agenda(106, 106, "tijdens haar studie")]),
      home: Citation.cited("shelteredHousing", [sheltered], reading),
      homeless: Citation.cited(false, [sheltered], reading),
      inCareGroup: Citation.cited(true, [sheltered], reading),
      psychiatricProblems: Citation.cited(true, [sheltered])
    }
  }
}

/**
 * Mo, Gerda and Lydia, in the order of the agenda.
 *
 * **Details**
 *
 * What the agenda does not tell is unknown: the age of Gerda and Lydia, and whether Lydia can live independently
 * right now. That she is ready for a next step does not say that the step is that one.
 *
 * **Example**
 *
 * ```ts
 * import { personas } from "@woonzorg/drechtsteden/personas"
 *
 * personas.map(({ id, answers }) => [id, answers.age?.value]) // => [["mo", 18], ["gerda", undefined], ["lydia", undefined]]
 * ```
 *
 * @source agenda-2021-2022
 * @category facts
 * @since 0.2.0
 */
export const personas: ReadonlyArray<Persona> = /* @__PURE__ */ (() => [mo(), gerda(), lydia()])()

/**
 * What is known of a persona, as answers only.
 *
 * **Example**
 *
 * ```ts
 * import { applicant } from "@woonzorg/drechtsteden/personas"
 *
 * applicant("mo") // => { sex: "man", age: 18, home: "withOthers", homeless: true }
 * ```
 *
 * @category getters
 * @since 0.2.0
 */
export const applicant = (id: PersonaId): Applicant.Applicant => {
  const { answers } = personas.find((persona) => persona.id === id) as Persona
  return Object.fromEntries(Object.entries(answers).map(([name, { value }]) => [name, value]))
}
