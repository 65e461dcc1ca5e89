/**
 * Laws that a division of places keeps, each with the wrong code it would catch. Every law takes the divide
 * function, so that one text serves all methods; which method keeps which law stands in the tests.
 */
import * as Result from "effect/Result"
import * as fc from "fast-check"
import type * as AllocationKey from "../src/AllocationKey.ts"
import * as Apportionment from "../src/Apportionment.ts"
import * as Rational from "../src/Rational.ts"
import * as arbitraries from "./arbitraries.ts"
import { type Exact, type Instance, waterFilled } from "./oracles.ts"

type Divided = ReturnType<typeof Apportionment.apportion>

export interface Question extends arbitraries.Problem {
  readonly ties?: Apportionment.TiePolicy
}

export type Divide = (question: Question) => Divided

/** A question with too few places for the method is no case: it is refused, which has its own test. */
export const divideBy =
  (method: Apportionment.Method): Divide =>
  ({ claims, ...options }) => {
    const divided = Apportionment.apportion(claims, { ...options, method })
    fc.pre(Result.isSuccess(divided) || divided.failure._tag !== "TooFewPlaces")
    return divided
  }

/** The places of each member in the order of the claims; what cannot be divided breaks the test. */
export const placesOf = (divided: Divided): ReadonlyArray<number> =>
  Result.getOrThrow(divided).outcomes.map(({ places }) => places)

/** All that is sure when the claims alone decide: the places of each member, and who is tied for how many. */
export const undecided = (divided: Divided) => {
  if (Result.isSuccess(divided)) {
    const { outcomes, shortfall } = divided.success
    return { places: new Map(outcomes.map(({ member, places }) => [member, places])), shortfall, tied: [], atStake: 0 }
  }
  if (divided.failure._tag !== "TiedClaims") throw divided.failure
  const { atStake, decided, members } = divided.failure
  const places = new Map(decided.map((one) => [one.member, one.places]))
  return { places, shortfall: 0, tied: [...members].sort(), atStake }
}

const boundOf = ({ bounds }: arbitraries.Problem, member: string) => {
  const bound = bounds.find((one) => one.member === member)
  return { minimum: bound?.minimum ?? 0, maximum: bound?.maximum ?? Infinity }
}

/** The same question as whole numbers, for an oracle. */
export const instanceOf = (problem: arbitraries.Problem): Instance => {
  const common = problem.claims.reduce((product, { claim }) => product * claim.denominator, 1n)
  return {
    weights: problem.claims.map(({ claim }) => (claim.numerator * common) / claim.denominator),
    minimum: problem.claims.map(({ member }) => boundOf(problem, member).minimum),
    maximum: problem.claims.map(({ member }) => boundOf(problem, member).maximum),
    places: problem.places
  }
}

const withClaim = (all: AllocationKey.Claims, at: number, f: (claim: Rational.Rational) => Rational.Rational) =>
  all.map((one, index) => (index === at ? { ...one, claim: f(one.claim) } : one))

const sum = (counts: ReadonlyArray<number>): number => counts.reduce((total, count) => total + count, 0)

/** Catches code that looks at positions: a loop that starts at 1, a tie decided by order without being asked. */
export const anonymity = (divide: Divide) =>
  fc.property(arbitraries.problem, fc.array(fc.nat(), { minLength: 9, maxLength: 9 }), (problem, keys) => {
    const shuffled = problem.claims
      .map((claim, index) => ({ claim, key: keys[index] ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ claim }) => claim)
    const before = undecided(divide(problem))
    const after = undecided(divide({ ...problem, claims: shuffled, bounds: problem.bounds.toReversed() }))
    return (
      before.shortfall === after.shortfall &&
      before.atStake === after.atStake &&
      before.tied.join() === after.tied.join() &&
      [...before.places].every(([member, places]) => after.places.get(member) === places)
    )
  })

/** Catches rounding of claims, a tolerance, and a threshold between number paths that changes an answer. */
export const scaleInvariance = (divide: Divide) =>
  fc.property(arbitraries.problem, arbitraries.positiveRational, (problem, factor) => {
    const scaled = problem.claims.map(({ claim, member }) => ({ member, claim: Rational.multiply(claim, factor) }))
    const before = undecided(divide(problem))
    const after = undecided(divide({ ...problem, claims: scaled }))
    return (
      before.tied.join() === after.tied.join() &&
      [...before.places].every(([member, places]) => after.places.get(member) === places)
    )
  })

/** Catches places that are handed out to whoever stands next when the claims have run dry. */
export const zeroClaimGetsMinimum = (divide: Divide) =>
  fc.property(arbitraries.problem, (problem) => {
    const places = placesOf(divide({ ...problem, ties: "statedOrder" }))
    return problem.claims.every(
      ({ claim, member }, index) => claim.numerator > 0n || places[index] === boundOf(problem, member).minimum
    )
  })

/** Catches a place lost or made up, and a shortfall that forgets members without a claim. */
export const sumIsKept = (divide: Divide) =>
  fc.property(arbitraries.problem, (problem) => {
    const { outcomes, shortfall } = Result.getOrThrow(divide({ ...problem, ties: "statedOrder" }))
    const room = sum(
      problem.claims.map(({ claim, member }) => {
        const { maximum, minimum } = boundOf(problem, member)
        return claim.numerator > 0n ? maximum : minimum
      })
    )
    return (
      sum(outcomes.map(({ places }) => places)) + shortfall === problem.places &&
      shortfall === Math.max(0, problem.places - room)
    )
  })

/** Catches a bound that is checked before the last places are handed out, and not after. */
export const boundsAreKept = (divide: Divide) =>
  fc.property(arbitraries.problem, (problem) => {
    const { outcomes } = Result.getOrThrow(divide({ ...problem, ties: "statedOrder" }))
    return outcomes.every(({ member, places }) => {
      const { maximum, minimum } = boundOf(problem, member)
      return Number.isSafeInteger(places) && minimum <= places && places <= maximum
    })
  })

const isSame = (share: Rational.Rational, [numerator, denominator]: Exact): boolean =>
  share.numerator * denominator === numerator * share.denominator

/** Catches a share that forgets what bounds cut off elsewhere, and one that is rounded on the way. */
export const sharesAreWaterFilled = (divide: Divide) =>
  fc.property(arbitraries.problem, (problem) => {
    const { outcomes } = Result.getOrThrow(divide({ ...problem, ties: "statedOrder" }))
    const expected = waterFilled(instanceOf(problem))
    return outcomes.every(({ share }, index) => isSame(share, expected[index] ?? [-1n, 1n]))
  })

/** Catches a remainder that is not exactly zero where it should be: the usual fault of doubles. */
export const exactSharesStay = (divide: Divide) =>
  fc.property(
    fc.array(fc.nat({ max: 500 }), { minLength: 1, maxLength: 9 }).filter((counts) => sum(counts) > 0),
    arbitraries.positiveRational,
    (counts, perPlace) => {
      const claims = counts.map((count, index) => ({
        member: arbitraries.memberNames[index] ?? "",
        claim: Rational.multiply(Rational.fromBigInt(BigInt(count)), perPlace)
      }))
      return placesOf(divide({ claims, bounds: [], places: sum(counts) })).join() === counts.join()
    }
  )

/** Catches a comparison turned round, and a rank that counts a member twice. */
export const ownClaimIsMonotone = (divide: Divide) =>
  fc.property(arbitraries.problem, fc.nat(), arbitraries.positiveRational, (problem, choice, more) => {
    const at = choice % problem.claims.length
    const raised = withClaim(problem.claims, at, (claim) => Rational.add(claim, more))
    const before = placesOf(divide({ ...problem, ties: "statedOrder" }))[at] ?? NaN
    const after = placesOf(divide({ ...problem, claims: raised, ties: "statedOrder" }))[at] ?? NaN
    return after >= before
  })

/** Catches an order of places that depends on how many there are; largest remainder does not keep it. */
export const houseIsMonotone = (divide: Divide) =>
  fc.property(arbitraries.problem, fc.integer({ min: 1, max: 3 }), (problem, more) => {
    const before = placesOf(divide({ ...problem, ties: "statedOrder" }))
    const after = placesOf(divide({ ...problem, places: problem.places + more, ties: "statedOrder" }))
    return before.every((places, index) => places <= (after[index] ?? NaN))
  })

/** Catches a place that goes to a member twice; Sainte-Laguë does not keep it. */
export const quotaIsKept = (divide: Divide) =>
  fc.property(arbitraries.problem, (problem) => {
    const { outcomes } = Result.getOrThrow(divide({ ...problem, ties: "statedOrder" }))
    return outcomes.every(({ places, share }) => {
      const gap = Rational.subtract(Rational.fromBigInt(BigInt(places)), share)
      return Rational.compare(gap, Rational.one) < 0 && Rational.compare(gap, Rational.fromBigInt(-1n)) > 0
    })
  })

/** The question with the minimum of one member one higher, or its maximum one lower; none when that cannot be. */
const tightened = (problem: arbitraries.Problem, member: string, side: "minimum" | "maximum") => {
  const { maximum, minimum } = boundOf(problem, member)
  const minima = sum(problem.claims.map((one) => boundOf(problem, one.member).minimum))
  const most = Math.min(maximum, problem.places) - 1
  const bound =
    side === "maximum"
      ? { member, minimum, maximum: most }
      : { member, minimum: minimum + 1, ...(maximum === Infinity ? {} : { maximum }) }
  const isPossible = side === "maximum" ? most >= minimum : minimum < maximum && minima < problem.places
  return isPossible
    ? { ...problem, bounds: [...problem.bounds.filter((one) => one.member !== member), bound] }
    : undefined
}

const sideOfBound = fc.constantFrom<"minimum" | "maximum">("minimum", "maximum")

/** For the member whose bound moves. Catches a guarantee that is paid out of the member's own places. */
export const ownBoundIsMonotone = (divide: Divide) =>
  fc.property(arbitraries.problem, fc.nat(), sideOfBound, (problem, choice, side) => {
    const at = choice % problem.claims.length
    const changed = tightened(problem, problem.claims[at]?.member ?? "", side)
    fc.pre(changed !== undefined)
    const before = placesOf(divide({ ...problem, ties: "statedOrder" }))[at] ?? NaN
    const after = placesOf(divide({ ...changed, ties: "statedOrder" }))[at] ?? NaN
    return side === "minimum" ? after >= before : after <= before
  })

/**
 * For all others than the member whose bound moves: a guarantee to one gains no other a place, a maximum for one costs no other one.
 * Catches places that are divided anew among the others; largest remainder does not keep it.
 */
export const othersBoundIsMonotone = (divide: Divide) =>
  fc.property(arbitraries.problem, fc.nat(), sideOfBound, (problem, choice, side) => {
    const at = choice % problem.claims.length
    const changed = tightened(problem, problem.claims[at]?.member ?? "", side)
    fc.pre(changed !== undefined)
    const before = placesOf(divide({ ...problem, ties: "statedOrder" }))
    const after = placesOf(divide({ ...changed, ties: "statedOrder" }))
    return before.every(
      (places, i) => i === at || (side === "minimum" ? (after[i] ?? NaN) <= places : (after[i] ?? NaN) >= places)
    )
  })

/** Catches a divisor that is not common to all; largest remainder does not keep it. */
export const partsDivideAlike = (divide: Divide) =>
  fc.property(arbitraries.problem, fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), (problem, chosen) => {
    const all = placesOf(divide({ ...problem, ties: "statedOrder" }))
    const claims = problem.claims.filter((_, index) => chosen[index])
    fc.pre(claims.some(({ claim }) => claim.numerator > 0n))
    const expected = all.filter((_, index) => chosen[index])
    const bounds = problem.bounds.filter(({ member }) => claims.some((claim) => claim.member === member))
    const part = placesOf(divide({ claims, bounds, places: sum(expected), ties: "statedOrder" }))
    return part.join() === expected.join()
  })

/** Without the bounds that a method has no definition of. */
export const unbounded =
  (divide: Divide): Divide =>
  (question) =>
    divide({ ...question, bounds: [] })

/** For two questions about the same members and places: whoever grows compared with another never loses a place while the other gains one (Balinski and Young). Only divisor methods keep it. */
export const populationPair = (divide: Divide) =>
  fc.property(
    arbitraries.problem,
    fc.array(arbitraries.positiveRational, { minLength: 9, maxLength: 9 }),
    (problem, factors) => {
      const later = problem.claims.map(({ claim, member }, i) => ({
        member,
        claim: Rational.multiply(claim, factors[i] ?? Rational.one)
      }))
      const before = placesOf(divide({ ...problem, ties: "statedOrder" }))
      const after = placesOf(divide({ ...problem, claims: later, ties: "statedOrder" }))
      return problem.claims.every((_, i) =>
        problem.claims.every((_, j) => {
          const isMoved = (after[i] ?? NaN) < (before[i] ?? NaN) && (after[j] ?? NaN) > (before[j] ?? NaN)
          return !isMoved || Rational.compare(factors[i] ?? Rational.one, factors[j] ?? Rational.one) < 0
        })
      )
    }
  )

/** ⌊q⌋ ≤ places ≤ ⌈q⌉, with q the share within the bounds. Catches a whole share that is not given as it is. */
export const quotaIsExact = (divide: Divide) =>
  fc.property(arbitraries.problem, (problem) => {
    const { outcomes } = Result.getOrThrow(divide({ ...problem, ties: "statedOrder" }))
    return outcomes.every(({ places, share }) => {
      const least = Rational.floor(share)
      const most = share.denominator === 1n ? least : least + 1n
      return least <= BigInt(places) && BigInt(places) <= most
    })
  })
