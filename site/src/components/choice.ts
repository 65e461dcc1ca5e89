/** One of the options of a choice. */
export interface Option<Value extends string = string> {
  readonly value: Value
  readonly label: string
  /** One line on what the option means. */
  readonly hint?: string | undefined
}
