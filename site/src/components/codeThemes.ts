/** Both themes stand in the page; the colour scheme of the reader picks one. */
export const codeThemes = {
  themes: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  defaultColor: "light-dark()"
} as const
