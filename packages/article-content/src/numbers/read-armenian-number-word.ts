import type { NumberToken } from './number-token.ts'

const units = [['մեկ'], ['երկու'], ['երեք'], ['չորս'], ['հինգ'], ['վեց'], ['յոթ'], ['ութ'], ['ինը', 'ինն']]
const tens = ['քսան', 'երեսուն', 'քառասուն', 'հիսուն', 'վաթսուն', 'յոթանասուն', 'ութսուն', 'իննսուն']

const cardinals: ReadonlyMap<string, number> = new Map([
  ['զրո', 0],
  ...units.flatMap(withValue(0)),
  ...['տաս', 'տասը', 'տասն'].map((word): [string, number] => [word, 10]),
  ...units.map((forms) => forms.map((form) => `տասն${form}`)).flatMap(withValue(10)),
  ...tens.flatMap((ten, index): [string, number][] => {
    const value = (index + 2) * 10
    return [[ten, value], ...units.map((forms) => forms.map((form) => ten + form)).flatMap(withValue(value))]
  }),
])

const multipliers: ReadonlyMap<string, number> = new Map([
  ['հարյուր', 100],
  ['հազար', 1e3],
  ['միլիոն', 1e6],
  ['միլիարդ', 1e9],
])

const irregularOrdinals: ReadonlyMap<string, number> = new Map([
  ['առաջին', 1],
  ['երկրորդ', 2],
  ['երրորդ', 3],
  ['չորրորդ', 4],
])

/** Short forms of numerals before a measure of time: `եռամյա`, `քառօրյա`. */
const prefixes: ReadonlyMap<string, number> = new Map([
  ['մի', 1],
  ['երկ', 2],
  ['եռ', 3],
  ['քառ', 4],
  ['հնգ', 5],
])

/** The article, the cases, and `-ական` (so many each). */
const ending = /^(.+?)(?:ական|ը|ն|ի|ին|ից|ով|ում)$/
const measureOfTime = /^(.+?)(?:ամյա|ամսյա|օրյա|շաբաթյա|ժամյա|տարեկան)(?:ը|ն|ի|ին|ից|ով|ում)?$/

/** What an Armenian word, in small letters and without the marks ՛ ՞ ՜, counts; undefined for other words. */
export function readArmenianNumberWord(word: string): NumberToken | undefined {
  const stem = ending.exec(word)?.[1] ?? word
  // A numeral that stands for a noun takes `ս` before its ending: երկուսը, երկուսից.
  const token = readStem(word) ?? readStem(stem) ?? readStem(stem.replace(/ս$/, ''))
  if (token) return token
  const measured = measureOfTime.exec(word)?.[1] ?? ''
  const value = prefixes.get(measured) ?? cardinals.get(measured)
  return value === undefined ? undefined : { kind: 'addend', value, endsNumber: true }
}

function readStem(stem: string): NumberToken | undefined {
  const cardinal = readCardinal(stem)
  if (cardinal) return cardinal
  const irregular = irregularOrdinals.get(stem)
  if (irregular !== undefined) return { kind: 'addend', value: irregular, endsNumber: true }
  const ordinal = stem.endsWith('երորդ') ? readCardinal(stem.slice(0, -'երորդ'.length)) : undefined
  return ordinal && { ...ordinal, endsNumber: true }
}

function readCardinal(stem: string): Extract<NumberToken, { kind: 'addend' | 'multiplier' }> | undefined {
  const value = cardinals.get(stem)
  if (value !== undefined) return { kind: 'addend', value }
  const multiplier = multipliers.get(stem)
  return multiplier === undefined ? undefined : { kind: 'multiplier', value: multiplier }
}

function withValue(base: number): (forms: readonly string[], index: number) => [string, number][] {
  return (forms, index) => forms.map((form) => [form, base + index + 1])
}
