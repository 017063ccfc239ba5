import type { NumberToken } from './number-token.ts'

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const unitOrdinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const multipliers = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }

/** What each English number word counts; a word that is not in the map is no number. */
export const englishNumberWords: ReadonlyMap<string, NumberToken> = new Map<string, NumberToken>([
  ...units.split(' ').map((word, value): [string, NumberToken] => [word, { kind: 'addend', value }]),
  ...unitOrdinals
    .split(' ')
    .map((word, value): [string, NumberToken] => [word, { kind: 'addend', value, endsNumber: true }]),
  ...tens.split(' ').flatMap((word, index): [string, NumberToken][] => {
    const value = (index + 2) * 10
    const ordinal: NumberToken = { kind: 'addend', value, endsNumber: true }
    return [
      [word, { kind: 'addend', value }],
      [word.replace(/y$/, 'ieth'), ordinal],
    ]
  }),
  ...Object.entries(multipliers).flatMap(([word, value]): [string, NumberToken][] => [
    [word, { kind: 'multiplier', value }],
    [`${word}th`, { kind: 'multiplier', value, endsNumber: true }],
  ]),
  ['and', { kind: 'joiner' }],
  ['both', { kind: 'optional', value: 2 }],
  ['twice', { kind: 'optional', value: 2 }],
])
