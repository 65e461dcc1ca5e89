/** Whose figures stay out of what leaves the page, because few people are behind them. */
export interface Hidden {
  readonly members: ReadonlySet<string>
  /** Whether the total has to stay out too. */
  readonly total: boolean
}

export const nothingHidden: Hidden = { members: new Set(), total: false }
