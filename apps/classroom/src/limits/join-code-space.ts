import { codeAlphabet, joinCodeLength } from '../codes/code-alphabet.ts'

/**
 * What guessing comes to. A wrong code finds one of `live` codes with the chance `live / codes`, so that `n` of them find
 * one with at most `n * live / codes` (Boole's inequality). Any 24 hours touch at most 25 windows of an hour, hence
 * `n = 25 * wrongCodesPerHour`, counted over all addresses: with 22^8 codes, 50 000 * 10 000 / 54 875 873 536 = 0.91 %.
 * Windows of an hour, not of a day: whoever uses up the total on purpose, for which one address is not enough, keeps
 * others out for an hour at most. How many wrong codes one address has does not enter into it.
 */
export const joinCodeSpace = {
  /** How many codes there could be. */
  codes: codeAlphabet.length ** joinCodeLength,
  /** Codes that lead somewhere, in an installation far larger than a school's. */
  live: 10_000,
  /** Wrong codes in an hour, from everywhere together. */
  wrongCodesPerHour: 2_000,
} as const

/** Windows of an hour that a day can touch. */
const windowsInDay = 25

/** The chance that somebody who does nothing but guess all day finds any code, at most. */
export function chanceOfAnyHit({ codes, live, wrongCodesPerHour }: typeof joinCodeSpace): number {
  return (windowsInDay * wrongCodesPerHour * live) / codes
}
