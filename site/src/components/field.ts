import type { Passport } from "./passport.js"
import type { Lang } from "../i18n/routes.js"

/** What every form field can say about itself. */
export interface Field {
  readonly label: string
  readonly lang: Lang
  /** One line under the control. */
  readonly hint?: string | undefined
  /** Why the field has no effect now. */
  readonly inactive?: string | undefined
  /** Where its value comes from. */
  readonly passport?: Passport | undefined
}
