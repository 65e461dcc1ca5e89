/** Where the tile of each municipality stands: a sketch of the region, north at the top. */
export interface TilePlace {
  readonly municipality: string
  readonly column: number
  readonly row: number
}

export const tilePlaces: ReadonlyArray<TilePlace> = [
  { municipality: "Alblasserdam", column: 1, row: 0 },
  { municipality: "Molenlanden", column: 2, row: 0 },
  { municipality: "Hendrik-Ido-Ambacht", column: 0, row: 1 },
  { municipality: "Papendrecht", column: 1, row: 1 },
  { municipality: "Sliedrecht", column: 2, row: 1 },
  { municipality: "Hardinxveld-Giessendam", column: 3, row: 1 },
  { municipality: "Zwijndrecht", column: 0, row: 2 },
  { municipality: "Dordrecht", column: 1, row: 2 },
  { municipality: "Gorinchem", column: 3, row: 2 }
]
