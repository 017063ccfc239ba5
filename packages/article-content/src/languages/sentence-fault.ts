/** Why a line is not exactly one sentence. */
export interface SentenceFault {
  /** UTF-16 unit of the line at which it shows. */
  index: number
  expected: string
  hint: string
}
