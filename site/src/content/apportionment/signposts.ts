import type * as Explanation from "woonzorg/Explanation"
import * as Rational from "woonzorg/Rational"

/** The height from which a number above `whole` is rounded up, for drawing; absent where no height decides. */
export type HeightAbove = (whole: number) => number | undefined

/** Where a division rounds up. */
export const heightsOf = ({ method, threshold }: Explanation.Explanation): HeightAbove => {
  switch (method) {
    case "dean":
      return (whole) => (2 * whole * (whole + 1)) / (2 * whole + 1)
    case "huntingtonHill":
      return (whole) => Math.sqrt(whole * (whole + 1))
    case "quotaMethod":
      return () => undefined
    default: {
      const part = Rational.toNumber(threshold)
      return (whole) => whole + part
    }
  }
}
