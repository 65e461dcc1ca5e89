// XML has no way to write these; what they stood for must not vanish unseen.
const forbidden = /(?![\t\n\r\u0085])\p{Cc}|[\ufdd0-\ufdef\ufffd-\uffff]|\p{Cs}/gu

/** A text as XML can hold it: a box shows where a character stood that it forbids. */
export const xmlText = (text: string): string => text.replace(forbidden, "□")
