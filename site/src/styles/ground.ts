/** --paper of tokens.css, for what a browser draws around a page, where no token reaches. */
export const ground = { light: "#fdfcfa", dark: "#181714" } as const
