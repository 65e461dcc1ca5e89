// Who gets how many in nine years, and what does a swap change?
import * as Result from "effect/Result"
import * as AllocationKey from "woonzorg/AllocationKey"
import * as Booking from "woonzorg/Booking"
import * as Rational from "woonzorg/Rational"
import * as Rotation from "woonzorg/Rotation"
import * as TaskAccounts from "woonzorg/TaskAccounts"
import * as TaskLedger from "woonzorg/TaskLedger"
import type * as TaskTerms from "woonzorg/TaskTerms"

// No municipality has these names: what somebody would do is for that municipality to say.
const members = [
  "Aardstad",
  "Beekdam",
  "Cederloo",
  "Duinrade",
  "Elsbroek",
  "Fazantwijk",
  "Geestmond",
  "Heidezijl",
  "IJkerdam"
]
const places = 25
const years = 9

const key = Result.getOrThrow(AllocationKey.make("places", members, { equal: 1 }))
const claims = Result.getOrThrow(AllocationKey.claims(key, [AllocationKey.equal(members)]))

// A balance stays whole and is caught up at once; who stands earlier in the list wins a tie.
const terms: TaskTerms.TaskTerms = {
  method: "largestRemainder",
  ties: "statedOrder",
  survives: Rational.one,
  catchUp: Rational.one,
  measuredBy: "realised",
  shortfall: "regional"
}

const swapYear = 2
const swap = { from: "Aardstad", to: "Beekdam", places: 2 }

/** All years; in one of them Beekdam takes over places of Aardstad, and does them or not. */
const accountsWith = ({ isDone }: { readonly isDone: boolean }): TaskAccounts.TaskAccounts => {
  const known: Array<TaskLedger.TaskPeriod> = []
  for (let year = 0; year < years; year++) {
    const period: TaskLedger.TaskPeriod = {
      period: { from: `${2027 + year}-01-01`, until: `${2027 + year}-12-31` },
      task: { _tag: "Divided", places, claims },
      swaps: year === swapYear ? [swap] : []
    }
    // What everyone has to do this year follows from the years before it; all do that.
    const open = closed([...known, period]).periods.at(-1)
    const realised = (open?.lines ?? []).map(({ allocated, member, swapped }) => ({
      member,
      places: isDone ? allocated : allocated - Math.max(0, swapped)
    }))
    known.push({ ...period, realised })
  }
  return closed(known)
}

const closed = (periods: ReadonlyArray<TaskLedger.TaskPeriod>): TaskAccounts.TaskAccounts =>
  Result.getOrThrow(TaskLedger.close({ task: "homes", unit: "dwelling", terms, periods }))

const accounts = accountsWith({ isDone: true })

console.log(`${places} dwellings a year, equal shares, nine made-up municipalities\n`)
const header = accounts.periods.map(({ period }) => period.from.slice(0, 4)).join("  ")
console.log(`${"".padEnd(12)}${header}  together  ahead or behind`)
const rotation = Rotation.describe(accounts)
for (const { member, places: each, total } of rotation.members) {
  const balance = accounts.balances.find((one) => one.member === member)?.balance ?? Rational.zero
  const cells = each.map((count) => String(count).padStart(4)).join("  ")
  console.log(`${member.padEnd(12)}${cells}  ${String(total).padStart(8)}  ${Rational.toText(balance).padStart(15)}`)
}

const [third] = accounts.periods.slice(swapYear)
if (third !== undefined) console.log(`\n${TaskAccounts.text(third, "dwelling", "en")}`)

console.log("\nThe bookings of the swap, and of all years together:\n")
for (const { account, amount } of accounts.bookings.filter(({ what }) => what === "swap")) {
  const who = account._tag === "Member" ? account.member : "the region"
  console.log(`  ${who.padEnd(10)}  ${Rational.toText(amount).padStart(3)}`)
}
const [total] = Booking.totals(accounts.bookings)
console.log(`  ${"all".padEnd(10)}  ${Rational.toText(total?.amount ?? Rational.zero).padStart(3)}`)

console.log("\nIf Beekdam does not do what it took over, it is behind and catches up:\n")
for (const { lines, period } of accountsWith({ isDone: false }).periods.slice(swapYear, swapYear + 3)) {
  const own = lines.find(({ member }) => member === swap.to)
  if (own === undefined) continue
  const { allocated, opening, realised } = own
  console.log(
    `  ${period.from.slice(0, 4)}: balance ${Rational.toText(opening)} at the start, gets ${allocated}, does ${realised}`
  )
}
