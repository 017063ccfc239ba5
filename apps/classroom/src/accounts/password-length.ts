/** The fewest and most characters of a password. */
export const passwordLengths = { min: 10, max: 128 } as const

/** Whether a password is as long as one has to be, and not longer than one may be. */
export function hasGoodLength(password: string): boolean {
  return password.length >= passwordLengths.min && password.length <= passwordLengths.max
}
