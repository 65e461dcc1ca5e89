import { aim, caution, outflow, scope } from "@woonzorg/drechtsteden/outflow"
import { goal, targetGroups } from "@woonzorg/drechtsteden/targetGroups2020"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as Quantity from "woonzorg/Quantity"

describe("The outflow of the Drechtsteden", () => {
  it("was 91 people in 2019 and 109 in 2020", () => {
    expect(outflow.map(({ id, people }) => [id, Quantity.text(people.value, "nl")])).toEqual([
      ["2019", "91 personen per jaar"],
      ["2020", "109 personen per jaar"]
    ])
  })

  it("has the goal of the agenda as its aim, not a copy of it", () => {
    expect(aim).toBe(goal)
  })

  it("counts women's shelters, for which the demand has no row", () => {
    expect(scope.value.nl).toContain("vrouwenopvang")
    expect(targetGroups.filter(({ name }) => /vrouwen/i.test(name.nl))).toEqual([])
  })

  it("leaves out groups that the demand counts: the rows of the same name expect 105, not 135 to 145", () => {
    const same = targetGroups.filter(({ id }) =>
      ["uitstroom-beschermd-wonen", "uitstroom-maatschappelijke-opvang"].includes(id)
    )
    const sum = Quantity.sum(
      same.map(({ perYear }) => perYear.value),
      "person",
      "perYear"
    )
    expect(Result.getOrThrow(sum)).toMatchObject({ low: 105, high: 105 })
  })

  it("says in both languages that the difference is no waiting list, shortage or growth", () => {
    expect(caution.value.nl).toContain("geen wachtlijst, geen tekort en geen groei")
    expect(caution.value.en).toContain("not a waiting list, a shortage or growth")
  })
})
