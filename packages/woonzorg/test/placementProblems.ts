/** Placement problems of every kind, small enough to be solved in other ways. */
import * as fc from "fast-check"
import type * as PlacementProblem from "../src/PlacementProblem.ts"
import * as Rational from "../src/Rational.ts"
import { fraction, memberNames } from "./arbitraries.ts"

export interface Size {
  readonly members: number
  readonly products: number
  readonly places: number
}

const few = (most: number) => fc.integer({ min: 0, max: most })

/** Left out so many times as often as it is there. */
const sometimes = <A>(arbitrary: fc.Arbitrary<A>, absent: number): fc.Arbitrary<A | undefined> =>
  fc.oneof({ weight: absent, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

/** Without the keys that have no value. */
const stated = <A extends object>(record: A): { readonly [K in keyof A]: Exclude<A[K], undefined> } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never

const sizes = fc.constantFrom([2], [3], [2, 5], [3, 4], [1, 4])

const boundFor = (member: string, places: number, isLumpy: boolean): fc.Arbitrary<PlacementProblem.PlacementBound> =>
  fc
    .record({
      minimum: sometimes(few(1), 2),
      span: sometimes(few(places), 1),
      offered: sometimes(few(3), 1),
      sizes: isLumpy ? sometimes(sizes, 3) : fc.constant(undefined)
    })
    .map(({ minimum, offered, sizes, span }) =>
      stated({ member, minimum, maximum: span === undefined ? undefined : (minimum ?? 0) + span, offered, sizes })
    )

const loads = fc.constantFrom(fraction(1n), fraction(2n), fraction(1n, 2n), fraction(3n, 2n))

const productFor = (
  product: string,
  members: ReadonlyArray<string>,
  { places }: Size,
  isLumpy: boolean,
  hasLoads: boolean
): fc.Arbitrary<PlacementProblem.ProductNeed> =>
  fc
    .record({
      need: few(places),
      priority: sometimes(fc.constantFrom(fraction(2n), fraction(1n, 3n)), 3),
      load: hasLoads ? loads : fc.constant(undefined),
      sizes: isLumpy ? sometimes(sizes, 1) : fc.constant(undefined),
      facilities: isLumpy
        ? sometimes(
            fc
              .record({ minimum: sometimes(few(2), 1), more: sometimes(few(2), 1) })
              .map(({ minimum, more }) =>
                stated({ minimum, maximum: more === undefined ? undefined : (minimum ?? 0) + more })
              ),
            2
          )
        : fc.constant(undefined),
      bounds: fc
        .tuple(...members.map((member) => sometimes(boundFor(member, places, isLumpy), 1)))
        .map((bounds) => bounds.filter((bound) => bound !== undefined))
    })
    .map(({ load, ...rest }) =>
      stated({
        ...rest,
        product,
        unit: "place" as const,
        rhythm: "once" as const,
        load: load === undefined ? undefined : { name: "invented", perPlace: load }
      })
    )

const problemOf = (size: Size, isLumpy: boolean, hasLoads: boolean): fc.Arbitrary<PlacementProblem.PlacementProblem> =>
  fc
    .tuple(fc.integer({ min: 2, max: size.members }), fc.integer({ min: 1, max: size.products }))
    .chain(([memberCount, productCount]) => {
      const members = memberNames.slice(0, memberCount)
      const total = (member: string) =>
        fc
          .record({ minimum: sometimes(few(2), 1), span: sometimes(few(size.places), 1) })
          .map(({ minimum, span }) =>
            stated({ member, minimum, maximum: span === undefined ? undefined : (minimum ?? 0) + span })
          )
      return fc
        .record({
          claims: fc
            .tuple(
              ...members.map((member) => few(5).map((claim) => ({ member, claim: Rational.fromBigInt(BigInt(claim)) })))
            )
            .filter((claims) => claims.some(({ claim }) => claim.numerator > 0n)),
          products: fc.tuple(
            ...Array.from({ length: productCount }, (_, p) =>
              productFor(`product ${p}`, members, size, isLumpy, hasLoads)
            )
          ),
          totals: sometimes(
            fc
              .tuple(...members.map((member) => sometimes(total(member), 1)))
              .map((all) => all.filter((one) => one !== undefined)),
            1
          ),
          balances: sometimes(
            fc
              .tuple(...members.map(() => sometimes(fc.integer({ min: -6, max: 6 }), 2)))
              .map((all) =>
                Object.fromEntries(
                  all.flatMap((one, g) => (one === undefined ? [] : [[members[g] ?? "", fraction(BigInt(one), 2n)]]))
                )
              ),
            1
          ),
          carry: sometimes(fc.constantFrom(fraction(0n), fraction(1n, 2n), fraction(1n)), 1),
          cap: sometimes(fc.constantFrom(fraction(0n), fraction(1n, 4n), fraction(2n)), 1),
          base: sometimes(fc.constantFrom("placed" as const, "needed" as const), 1)
        })
        .map(stated)
    })

/** Places only, all numbers possible: one flow. */
export const plainProblem = (size: Size) => problemOf(size, false, false)

/** With sizes and numbers of facilities. */
export const lumpyProblem = (size: Size) => problemOf(size, true, false)

/** With loads that differ. */
export const weightedProblem = (size: Size) => problemOf(size, true, true)

export const placementProblem = (size: Size) => fc.oneof(plainProblem(size), lumpyProblem(size), weightedProblem(size))
