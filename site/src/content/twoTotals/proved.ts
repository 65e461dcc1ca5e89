import * as Result from "effect/Result"
import * as Biproportional from "woonzorg/Biproportional"
import * as Rational from "woonzorg/Rational"
import type { Lang } from "../../i18n/routes.js"
import { rules } from "../../i18n/rules.js"
import { fill, written } from "../../i18n/texts.js"
import { twoTotals as words } from "../../i18n/twoTotals.js"
import { textRow, wordColumn, numberColumn, type Table } from "../../report/table.js"
import { methodName } from "../apportionment/methods.js"
import { decimal } from "../decimal.js"
import { invented } from "../invented.js"
import { asked, placesBy, product, type Matrix } from "./matrix.js"

/** The numbers of the example on the page. */
export const matrix: Matrix = {
  claims: [
    [30, 12, 6],
    [10, 15, 5],
    [4, 8, 20]
  ],
  rows: [12, 8, 9],
  columns: [11, 8, 10]
}

const rounded = (
  divisors: ReadonlyArray<Biproportional.Divisor>,
  digits: number
): ReadonlyArray<Biproportional.Divisor> =>
  divisors.map(({ divisor, member }) => ({
    member,
    divisor: Result.getOrThrow(Rational.fromNumber(Number(Rational.toFixed(divisor, digits))))
  }))

const mostDigits = 6

/** The same outcome with divisors of as few decimals as still prove it, so that a reader can work them by hand. */
const shortened = (
  claims: Biproportional.Claims,
  options: Biproportional.Options,
  outcome: Biproportional.Outcome
): Biproportional.Outcome => {
  const { columnDivisors, method, places, rowDivisors, ties } = outcome
  for (let digits = 0; digits <= mostDigits; digits++) {
    const short = {
      method,
      places,
      ties,
      rowDivisors: rounded(rowDivisors, digits),
      columnDivisors: rounded(columnDivisors, digits)
    }
    if (Biproportional.isCertified(claims, options, short)) return short
  }
  throw new Error("The divisors of the example need more decimals than a reader can use. Choose other numbers.")
}

/** The example: its places, and the divisors that prove them. */
export const proved = (lang: Lang) => {
  const { claims, options } = asked(matrix, lang)
  const outcome = Result.getOrThrow(Biproportional.apportion(claims, options))
  const short = shortened(claims, options, outcome)
  const places = placesBy(outcome, matrix)
  const divisorAt = (divisors: ReadonlyArray<Biproportional.Divisor>, index: number): Rational.Rational =>
    divisors[index]?.divisor ?? Rational.one
  const text = (divisor: Rational.Rational): string => written(Rational.toNumber(divisor), lang)
  const quotientAt = (i: number, j: number): Rational.Rational => {
    const divisor = Rational.multiply(divisorAt(short.rowDivisors, i), divisorAt(short.columnDivisors, j))
    const claim = BigInt(matrix.claims[i]?.[j] ?? 0)
    return Result.getOrThrow(Rational.make(claim * divisor.denominator, divisor.numerator))
  }
  const table: Table = {
    id: "proof",
    title: words.proofTable[lang],
    columns: [
      wordColumn("municipality", rules.municipality[lang]),
      numberColumn("divisor", words.divisor[lang]),
      ...matrix.columns.map((_, j) =>
        numberColumn(
          `product${j}`,
          fill(words.withDivisor[lang], {
            product: product(j, lang),
            divisor: text(divisorAt(short.columnDivisors, j))
          })
        )
      )
    ],
    rows: matrix.claims.map((row, i) =>
      textRow(String(i), [
        invented(i, lang),
        text(divisorAt(short.rowDivisors, i)),
        ...row.map((claim, j) =>
          fill(words.quotient[lang], {
            claim: written(claim, lang),
            quotient: decimal(quotientAt(i, j), lang),
            places: written(places[i]?.[j] ?? 0, lang)
          })
        )
      ])
    )
  }
  const all = matrix.rows.reduce((sum, count) => sum + count, 0)
  return {
    places,
    quotientAt,
    table,
    lead: fill(words.exampleLead[lang], {
      municipalities: matrix.rows.length,
      products: matrix.columns.length,
      places: all
    }),
    note: fill(words.exampleNote[lang], {
      method: methodName(options.method, lang)
    })
  }
}
