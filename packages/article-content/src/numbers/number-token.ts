/** A word or a row of digits, as far as it counts. */
export type NumberToken =
  | { kind: 'digits'; value: number }
  /** A number from 0 to 99, which may follow a multiplier: “twenty”, “four”. */
  | { kind: 'addend'; value: number; endsNumber?: boolean }
  /** “hundred”, “thousand” and above, which multiply what stands before them. */
  | { kind: 'multiplier'; value: number; endsNumber?: boolean }
  /** “both”, “twice”: a number that another language may leave unsaid. */
  | { kind: 'optional'; value: number }
  /** “and” inside a number. */
  | { kind: 'joiner' }
  /** Any other word, or a sign between words: no number goes on across it. */
  | { kind: 'break' }
