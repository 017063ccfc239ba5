/** A number that a text states. */
export interface FoundNumber {
  value: number
  written: 'digits' | 'words'
  /** Whether another language may well do without it: “both”, or one, which is often an article. */
  isOptional: boolean
}
