import type { Passport } from "../components/passport.js"
import type { Lang } from "../i18n/routes.js"
import type { Cell, Table } from "./table.js"

/** One choice of the reader, with what it starts at and what it rests on. */
export interface ReportInput {
  /** The group that it stands in, such as "Beleidskeuze". */
  readonly group: string
  readonly label: string
  readonly value: Cell
  /** What it starts at, in words. */
  readonly start: string
  readonly differs: boolean
  /** False where it changes nothing now, such as a weight that is not used. */
  readonly counts: boolean
  readonly passport?: Passport
}

/** A particular of the calculation, such as a version, the seed or the address. */
export interface Particular {
  readonly name: string
  readonly value: string
}

/** Everything that leaves the site about one answer, in the words of the reader: plain data. */
export interface Report {
  readonly lang: Lang
  /** The question of the simulator. */
  readonly question: string
  /** The name that the reader gave, or the name of the simulator: what files are called. */
  readonly name: string
  readonly finding: string
  readonly scope: string
  readonly cautions: ReadonlyArray<string>
  readonly inputs: ReadonlyArray<ReportInput>
  readonly tables: ReadonlyArray<Table>
  /** Why each member gets what it gets, a paragraph each. */
  readonly reasons: ReadonlyArray<string>
  /** Date, versions, seed, hash and address. */
  readonly particulars: ReadonlyArray<Particular>
}
