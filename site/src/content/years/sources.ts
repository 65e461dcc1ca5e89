import type { Reference } from "../apportionment/history.js"

/** Where the law lets municipalities swap parts of a task. */
export const swapArticle: Reference = {
  title: "Huisvestingswet 2014",
  place: { nl: "artikel 29, tweede lid", en: "article 29, second paragraph" },
  address: "https://wetten.overheid.nl/BWBR0035303"
}

/** Who found what methods keep when totals grow. */
export const quotaMethod = [
  { title: "Balinski and Young, Fair Representation, 1982" },
  { title: "Balinski and Young, The Quota Method of Apportionment, American Mathematical Monthly 82, 1975" }
]
