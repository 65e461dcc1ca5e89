import * as Result from "effect/Result"
import * as Apportionment from "woonzorg/Apportionment"

const claims = Result.getOrThrow(Apportionment.claims({ East: 1, West: 1 }))
const divided = Apportionment.apportion(claims, { places: 1, method: "largestRemainder" })

export const answer = Result.match(divided, {
  onSuccess: ({ outcomes }) => outcomes.map(({ places }) => places).join(", "),
  onFailure: (error) => `${error._tag}: ${error.message}`
})
