/** One figure beside its bar. */
export interface Judgement {
  /** What was measured: `Story page over the wire`. */
  quantity: string
  /** The bar in words, unless there is none yet. */
  bar?: string
  /** The figure with its unit. */
  figure: string
  /** Whether the figure meets its bar; a figure without a bar does. */
  isMet: boolean
}
