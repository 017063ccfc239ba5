/** What can be ended at once, as when the power fails (`kill -9`), and started again. */
export interface Mortal {
  kill: () => Promise<void>
  /** Returns when it can be asked again. */
  startAgain: () => Promise<void>
}
