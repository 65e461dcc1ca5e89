import { need } from "@woonzorg/drechtsteden/agenda2021"
import { inhabitants } from "@woonzorg/drechtsteden/inhabitants2023"
import { municipalities } from "@woonzorg/drechtsteden/region"
import type { Facts } from "./plan.js"

/** The dwellings that the agenda needs each year, with their passport. */
export const sourced = need("housing-first").need

export const facts: Facts = { quantity: sourced.value, inhabitants, members: municipalities.map(({ name }) => name) }
