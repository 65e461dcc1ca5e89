import { onMount } from "svelte"
import type { AddressProblem, Read } from "./addressCodec.js"

/** The codec of a simulator's address, loaded on use. */
interface Address<Question extends object> {
  readonly read: (hash: string) => Read<Question, keyof Question & string>
  readonly write: (question: Question) => string
}

/**
 * The question that a simulator answers, in step with the part of the address after `#`. An address that cannot
 * be followed leaves the question as it was and is kept as `problem`.
 */
export const askedQuestion = <Question extends object>(start: Question, load: () => Promise<Address<Question>>) => {
  let question = $state.raw(start)
  let problem: AddressProblem<keyof Question & string> | undefined = $state.raw()
  let written: string | undefined

  const follow = async (): Promise<void> => {
    if (location.hash === written) return
    const { read } = await load()
    const followed = read(location.hash)
    problem = followed._tag === "Refusal" ? followed.error : undefined
    if (followed._tag === "Answer") question = followed.value
  }

  const keep = async (asked: Question): Promise<void> => {
    const { write } = await load()
    if (asked !== question) return
    written = write(asked)
    history.replaceState(history.state, "", written === "" ? location.pathname : written)
  }

  onMount(() => {
    void follow()
    const onHash = (): void => void follow()
    addEventListener("hashchange", onHash)
    return () => removeEventListener("hashchange", onHash)
  })

  return {
    get question() {
      return question
    },
    get problem() {
      return problem
    },
    change: (asked: Question): void => {
      question = asked
      problem = undefined
      void keep(asked)
    }
  }
}
