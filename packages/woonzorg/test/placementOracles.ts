/** The best placement plan, found without any flow: by trying all plans, or by the solver HiGHS. */
import type { Highs } from "highs"
import * as Rational from "../src/Rational.ts"
import type * as PlacementProblem from "../src/PlacementProblem.ts"
import { waterFilled } from "./oracles.ts"

type Problem = PlacementProblem.PlacementProblem
type ProductNeed = PlacementProblem.ProductNeed

const whole = (count: number): Rational.Rational => Rational.fromBigInt(BigInt(count))
const times = Rational.multiply
const distance = (a: Rational.Rational, b: Rational.Rational): Rational.Rational => {
  const difference = Rational.subtract(a, b)
  return difference.numerator < 0n ? Rational.subtract(b, a) : difference
}
const divide = (a: Rational.Rational, b: Rational.Rational): Rational.Rational =>
  times(a, { numerator: b.denominator, denominator: b.numerator })
const loadOf = ({ load }: ProductNeed): Rational.Rational => load?.perPlace ?? Rational.one
const sumOf = (numbers: ReadonlyArray<number>): number => numbers.reduce((sum, number) => sum + number, 0)

/** Every number of places that a member can get of a product. */
export const domainOf = ({ claims }: Problem, one: ProductNeed, g: number): ReadonlyArray<number> => {
  const bound = one.bounds?.find(({ member }) => member === claims[g]?.member)
  const sizes = bound?.sizes ?? one.sizes
  const most = Math.max(one.need, bound?.minimum ?? 0)
  const all = Array.from({ length: most + 1 }, (_, count) => count).filter(
    (count) =>
      count >= (bound?.minimum ?? 0) &&
      count <= (bound?.maximum ?? Infinity) &&
      (sizes === undefined || count === 0 || sizes.includes(count))
  )
  return claims[g]?.claim.numerator === 0n ? all.slice(0, 1) : all
}

/** Whether not all numbers are possible, or not any number of members with places. */
export const isLumpy = ({ bounds, facilities, sizes }: ProductNeed): boolean =>
  sizes !== undefined ||
  (facilities?.minimum ?? 0) > 0 ||
  facilities?.maximum !== undefined ||
  bounds?.some((bound) => bound.sizes !== undefined) === true

const sharesAlone = (problem: Problem, one: ProductNeed): ReadonlyArray<Rational.Rational> => {
  const { claims } = problem
  const common = claims.reduce((product, { claim }) => product * claim.denominator, 1n)
  const domains = claims.map((_, g) => domainOf(problem, one, g))
  const maximum = domains.map((domain) => Math.max(...domain))
  const filled = waterFilled({
    weights: claims.map(({ claim }) => (claim.numerator * common) / claim.denominator),
    minimum: domains.map((domain) => Math.min(...domain)),
    maximum,
    places: Math.min(one.need, sumOf(maximum))
  })
  return filled.map(([numerator, denominator]) =>
    divide(Rational.fromBigInt(numerator), Rational.fromBigInt(denominator))
  )
}

const targetsOf = (problem: Problem, missing: Rational.Rational): ReadonlyArray<Rational.Rational> => {
  const needed = Rational.sum(problem.products.map((one) => times(loadOf(one), whole(one.need))))
  const divided = problem.base === "needed" ? needed : Rational.subtract(needed, missing)
  const all = Rational.sum(problem.claims.map(({ claim }) => claim))
  return problem.claims.map(({ claim, member }) => {
    const fair = times(divide(claim, all), divided)
    const balance = problem.balances?.[member] ?? Rational.zero
    const cap = problem.cap === undefined ? undefined : times(problem.cap, fair)
    const isOver = cap !== undefined && Rational.compare(distance(balance, Rational.zero), cap) > 0
    const counting = isOver ? (balance.numerator < 0n ? Rational.subtract(Rational.zero, cap) : cap) : balance
    return Rational.add(fair, times(problem.carry ?? Rational.one, counting))
  })
}

const isKept = (problem: Problem, plan: ReadonlyArray<ReadonlyArray<number>>): boolean => {
  const { claims, products, totals } = problem
  const isWithin = totals?.every(({ maximum, member, minimum }) => {
    const g = claims.findIndex((claim) => claim.member === member)
    const load = Rational.sum(products.map((one, p) => times(loadOf(one), whole(plan[p]?.[g] ?? 0))))
    return (
      Rational.compare(load, whole(minimum ?? 0)) >= 0 &&
      (maximum === undefined || Rational.compare(load, whole(maximum)) <= 0)
    )
  })
  return (
    isWithin !== false &&
    products.every(({ facilities, need }, p) => {
      const own = plan[p] ?? []
      const count = own.filter((places) => places > 0).length
      return sumOf(own) <= need && count >= (facilities?.minimum ?? 0) && count <= (facilities?.maximum ?? Infinity)
    })
  )
}

const combinations = <A>(choices: ReadonlyArray<ReadonlyArray<A>>): ReadonlyArray<ReadonlyArray<A>> =>
  choices.reduce<ReadonlyArray<ReadonlyArray<A>>>(
    (all, own) => all.flatMap((one) => own.map((next) => [...one, next])),
    [[]]
  )

/** The six steps of the objective, each exact. */
export type Steps = ReadonlyArray<Rational.Rational>

const least = <A>(all: ReadonlyArray<A>, valueOf: (one: A) => Rational.Rational): ReadonlyArray<A> => {
  const values = all.map(valueOf)
  const best = values.reduce<Rational.Rational | undefined>(
    (low, value) => (low === undefined || Rational.compare(value, low) < 0 ? value : low),
    undefined
  )
  return all.filter((_, index) => Rational.compare(values[index] ?? Rational.zero, best ?? Rational.zero) === 0)
}

const isOutside = ({ claims }: Problem, one: ProductNeed, g: number, places: number): boolean => {
  const bound = one.bounds?.find(({ member }) => member === claims[g]?.member)
  return (bound?.sizes ?? one.sizes) !== undefined && places > (bound?.offered ?? Infinity)
}

const beyond = ({ claims }: Problem, one: ProductNeed, g: number, places: number): number =>
  Math.max(0, places - (one.bounds?.find(({ member }) => member === claims[g]?.member)?.offered ?? Infinity))

/** All best plans, each as places by product and then by member, with their steps. */
export const bestByTrying = (
  problem: Problem
): { readonly plans: ReadonlyArray<ReadonlyArray<ReadonlyArray<number>>>; readonly steps: Steps } => {
  const { claims, products } = problem
  if (products.some((one) => claims.some((_, g) => domainOf(problem, one, g).length === 0)))
    return { plans: [], steps: [] }
  const columns = products.map((one) =>
    combinations(claims.map((_, g) => domainOf(problem, one, g))).filter((own) => sumOf(own) <= one.need)
  )
  const plans = combinations(columns).filter((plan) => isKept(problem, plan))
  const alone = products.map((one) => sharesAlone(problem, one))
  const left = (plan: ReadonlyArray<ReadonlyArray<number>>, p: number) =>
    (products[p]?.need ?? 0) - sumOf(plan[p] ?? [])
  type Plan = ReadonlyArray<ReadonlyArray<number>>
  const sumCells = (
    plan: Plan,
    valueOf: (one: ProductNeed, p: number, g: number, places: number) => Rational.Rational
  ) => Rational.sum(products.flatMap((one, p) => (plan[p] ?? []).map((places, g) => valueOf(one, p, g, places))))
  const missing = (plan: Plan) => Rational.sum(products.map((one, p) => times(loadOf(one), whole(left(plan, p)))))
  const first = [
    (plan: Plan) =>
      Rational.sum(products.map(({ priority }, p) => times(priority ?? Rational.one, whole(left(plan, p))))),
    missing,
    (plan: Plan) => sumCells(plan, (one, _, g, places) => times(loadOf(one), whole(beyond(problem, one, g, places))))
  ]
  const placed = first.reduce<ReadonlyArray<Plan>>((all, step) => least(all, step), plans)
  const [any] = placed
  if (any === undefined) return { plans: [], steps: [] }
  const targets = targetsOf(problem, missing(any))
  const then = [
    (plan: Plan) =>
      Rational.sum(
        targets.map((target, g) =>
          distance(target, Rational.sum(products.map((one, p) => times(loadOf(one), whole(plan[p]?.[g] ?? 0)))))
        )
      ),
    (plan: Plan) =>
      sumCells(plan, (_, p, g, places) => {
        const gap = distance(alone[p]?.[g] ?? Rational.zero, whole(places))
        return times(gap, gap)
      }),
    (plan: Plan) =>
      whole(claims.filter((_, g) => products.some((one, p) => isOutside(problem, one, g, plan[p]?.[g] ?? 0))).length)
  ]
  const best = then.reduce<ReadonlyArray<Plan>>((all, step) => least(all, step), placed)
  const [one = []] = best
  return { plans: best, steps: [...first, ...then].map((step) => step(one)) }
}

interface Term {
  readonly name: string
  readonly factor: number
}

const number = Rational.toNumber

const lineOf = (terms: ReadonlyArray<Term>): string =>
  terms.map(({ factor, name }) => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} ${name}`).join(" ")

/** The same steps as doubles, each step a mixed-integer program that keeps what the steps before it reached. */
export const bestByHighs = (highs: Highs, problem: Problem): ReadonlyArray<number> | undefined => {
  const { claims, products } = problem
  if (products.some((one) => claims.some((_, g) => domainOf(problem, one, g).length === 0))) return undefined
  const cells = products.flatMap((one, p) =>
    claims.map((_, g) => ({
      one,
      p,
      g,
      domain: domainOf(problem, one, g),
      alone: sharesAlone(problem, one)[g] ?? Rational.zero
    }))
  )
  const choice = (p: number, g: number, places: number): string => `y_${p}_${g}_${places}`
  const binaries = cells.flatMap(({ domain, g, p }) => domain.map((places) => choice(p, g, places)))
  const chosen = (
    isIn: (p: number, g: number) => boolean,
    factor: (one: ProductNeed, places: number, g: number) => number
  ) =>
    cells
      .filter(({ g, p }) => isIn(p, g))
      .flatMap(({ domain, g, one, p }) =>
        domain.map((places): Term => ({ name: choice(p, g, places), factor: factor(one, places, g) }))
      )
      .filter(({ factor }) => factor !== 0)
  const loads = (one: ProductNeed, places: number) => number(loadOf(one)) * places
  const constraints = [
    ...cells.map(
      ({ domain, g, p }) => `${lineOf(domain.map((places) => ({ name: choice(p, g, places), factor: 1 })))} = 1`
    ),
    ...products.flatMap(({ facilities, need }, p) => {
      const own = chosen(
        (q) => q === p,
        (_, places) => places
      )
      const taking = chosen(
        (q) => q === p,
        (_, places) => (places > 0 ? 1 : 0)
      )
      return [
        `${lineOf(own)} + 1 t_${p} = ${need}`,
        ...(facilities?.minimum === undefined ? [] : [`${lineOf(taking)} + 0 t_${p} >= ${facilities.minimum}`]),
        ...(facilities?.maximum === undefined ? [] : [`${lineOf(taking)} + 0 t_${p} <= ${facilities.maximum}`])
      ]
    }),
    ...(problem.totals ?? []).flatMap(({ maximum, member, minimum }) => {
      const own = lineOf(chosen((_, g) => claims[g]?.member === member, loads))
      return [
        ...(minimum === undefined ? [] : [`${own} + 0 t_0 >= ${minimum}`]),
        ...(maximum === undefined ? [] : [`${own} + 0 t_0 <= ${maximum}`])
      ]
    })
  ]
  const steps: Array<number> = []
  const lines: Array<string> = []
  const minimise = (objective: ReadonlyArray<Term>, tolerance: number): number | undefined => {
    const line = lineOf(objective)
    const known = steps[lines.indexOf(line)] ?? (objective.length === 0 ? 0 : undefined)
    lines.push(line)
    if (known !== undefined) {
      steps.push(known)
      return known
    }
    const numbered = constraints.map((constraint, index) => `c${index}: ${constraint}`).join("\n")
    const lp = `Minimize\nobj: ${line}\nSubject To\n${numbered}\nBinary\n${[...binaries, ...claims.map((_, g) => `o_${g}`)].join(" ")}\nEnd\n`
    const options = { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-7 }
    const quick = highs.solve(lp, options)
    // With presolve it calls some programs infeasible that are not, such as one with the same row twice.
    const solution = quick.Status === "Optimal" ? quick : highs.solve(lp, { ...options, presolve: "off" })
    if (solution.Status !== "Optimal") {
      if (solution.Status !== "Infeasible" || steps.length > 0)
        throw new Error(`HiGHS says ${solution.Status} of\n${lp}`)
      return undefined
    }
    steps.push(solution.ObjectiveValue)
    constraints.push(`${line} <= ${solution.ObjectiveValue + tolerance}`)
    return solution.ObjectiveValue
  }
  const left = (factor: (one: ProductNeed) => Rational.Rational) =>
    products.map((one, p): Term => ({ name: `t_${p}`, factor: number(factor(one)) }))
  if (
    minimise(
      left(({ priority }) => priority ?? Rational.one),
      0.01
    ) === undefined
  )
    return undefined
  const missing = minimise(left(loadOf), 0.01) ?? NaN
  minimise(
    chosen(
      () => true,
      (one, places, g) => number(loadOf(one)) * beyond(problem, one, g, places)
    ),
    0.01
  )
  const exactMissing = divide(whole(Math.round(missing * 60)), whole(60))
  targetsOf(problem, exactMissing).forEach((target, g) => {
    const own = lineOf(chosen((_, h) => h === g, loads))
    constraints.push(`${own} - 1 e_${g} <= ${number(target)}`, `${own} + 1 e_${g} >= ${number(target)}`)
  })
  minimise(
    claims.map((_, g): Term => ({ name: `e_${g}`, factor: 1 })),
    1e-3
  )
  const squared = cells.flatMap(({ alone, domain, g, p }) =>
    domain.map((places): Term => ({ name: choice(p, g, places), factor: number(distance(alone, whole(places))) ** 2 }))
  )
  minimise(squared, 2e-5)
  for (const { domain, g, one, p } of cells) {
    for (const places of domain) {
      if (isOutside(problem, one, g, places)) constraints.push(`1 o_${g} - 1 ${choice(p, g, places)} >= 0`)
    }
  }
  const canBeOutside = claims.map((_, g) =>
    cells.some((cell) => cell.g === g && cell.domain.some((places) => isOutside(problem, cell.one, g, places)))
  )
  minimise(
    claims.flatMap((_, g): ReadonlyArray<Term> => (canBeOutside[g] === true ? [{ name: `o_${g}`, factor: 1 }] : [])),
    0.01
  )
  return steps
}
