import * as Result from "effect/Result"
import * as Apportionment from "woonzorg/Apportionment"

const claims = Result.getOrThrow(Apportionment.claims({ East: 52, Mid: 31, West: 17 }))
export const outcome = Apportionment.apportion(claims, { places: 7, method: "sainteLague" })
