import { complaint, type Spoken } from "./complaint.js"
import { editable, read, type Allowed } from "./typedNumber.js"

interface Typing {
  readonly text: string
  /** The value of the field while this was typed: when that changes from outside, the typing is dropped. */
  readonly over: number
  /** Whether the reader has left the field: before that, nobody complains. */
  readonly left: boolean
}

/** What a reader is typing in a number field, beside the last good value. */
export class Draft {
  readonly #field: () => Spoken & Allowed
  #typing: Typing | undefined = $state()

  constructor(field: () => Spoken & Allowed) {
    this.#field = field
  }

  get #current(): Typing | undefined {
    return this.#typing?.over === this.#field().value ? this.#typing : undefined
  }

  /** What stands in the field. */
  get text(): string {
    const { value, lang } = this.#field()
    return this.#current?.text ?? editable(value, lang)
  }

  /** Whether what stands in the field is not the value. */
  get pending(): boolean {
    return this.#current !== undefined
  }

  get error(): string | undefined {
    const current = this.#current
    const field = this.#field()
    return current?.left === true ? complaint(read(current.text, field, field.lang), current.text, field) : undefined
  }

  /** Takes what is typed; returns the number in it, if there is one that is allowed. */
  type(text: string): number | undefined {
    const field = this.#field()
    const typed = read(text, field, field.lang)
    const value = typed._tag === "Number" ? typed.value : undefined
    this.#typing = { text, over: value ?? field.value, left: this.#current?.left ?? false }
    return value
  }

  leave(): void {
    const current = this.#current
    if (current === undefined) return
    const field = this.#field()
    const good = read(current.text, field, field.lang)._tag === "Number"
    this.#typing = good ? undefined : { ...current, left: true }
  }

  drop(): void {
    this.#typing = undefined
  }
}
