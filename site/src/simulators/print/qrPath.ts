import { encode } from "uqr"

/** The dark squares of a QR code as the path of a drawing, one unit a square, with the width of the whole. */
export const qrPath = (text: string): { readonly path: string; readonly size: number } => {
  const { data, size } = encode(text, { ecc: "M", border: 2 })
  const runs = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1] === true) return []
      const length = row.slice(x).findIndex((dark) => !dark)
      return [`M${x} ${y}h${length}v1h-${length}z`]
    })
  )
  return { path: runs.join(""), size }
}
