import { name, version } from "@woonzorg/drechtsteden/package.json"
import { version as woonzorg } from "woonzorg/package.json"

/** What this site calculates with. */
export const versions = { woonzorg, facts: { package: name, version } }
