import type { APIRoute, GetStaticPaths } from "astro"
import { languages, type Lang, type RouteId } from "../../../i18n/routes.js"
import { cardOf, cards } from "../../../social/card.js"
import { png } from "../../../social/drawing.js"

interface Card {
  readonly lang: Lang
  readonly page: RouteId
}

export const getStaticPaths = (() =>
  languages.flatMap((lang) =>
    cards.map((page) => ({ params: { lang, page }, props: { lang, page } satisfies Card }))
  )) satisfies GetStaticPaths

export const GET: APIRoute<Card> = async ({ props }) =>
  new Response(await png(cardOf(props.page, props.lang)), { headers: { "content-type": "image/png" } })
