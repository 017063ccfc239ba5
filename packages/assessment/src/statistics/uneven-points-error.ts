/** Points are missing for a student or an item; a bug of the caller, who has to leave such students out. */
export class UnevenPointsError extends Error {
  override readonly name = 'UnevenPointsError'

  constructor(lengths: Iterable<number>) {
    super(`Expected lists of points of one length, found ${[...lengths].join(', ')}.`)
  }
}
