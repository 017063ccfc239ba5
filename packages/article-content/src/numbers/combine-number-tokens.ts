import type { FoundNumber } from './found-number.ts'
import type { NumberToken } from './number-token.ts'

interface Unfinished {
  /** Finished groups: the thousands, millions … already multiplied. */
  sum: number
  /** The group being read, below a thousand (or digits). */
  group: number
  /** What is added next must be smaller: 10 after “twenty”, 100 after “hundred”, 0 after “four”. */
  room: number
  /** The next multiplier above a hundred must be smaller. */
  ceiling: number
  written: FoundNumber['written']
}

/** Puts number words together as a reader does: “two hundred and five thousand” is one number, 205000. */
export function combineNumberTokens(tokens: readonly NumberToken[]): FoundNumber[] {
  const found: FoundNumber[] = []
  let number: Unfinished | undefined

  function finish() {
    if (number) found.push(stated(number.sum + number.group, number.written))
    number = undefined
  }

  for (const token of tokens) {
    if (token.kind === 'joiner') {
      if (!number || number.room < 100) finish()
      continue
    }
    const longer = number && extend(number, token)
    if (!longer) finish()
    if (token.kind === 'optional') found.push({ value: token.value, written: 'words', isOptional: true })
    number = longer ?? begin(token)
    if ('endsNumber' in token && token.endsNumber) finish()
  }
  finish()
  return found
}

function stated(value: number, written: FoundNumber['written']): FoundNumber {
  return { value, written, isOptional: value === 1 }
}

function begin(token: NumberToken): Unfinished | undefined {
  const empty: Unfinished = { sum: 0, group: 1, room: 0, ceiling: Number.POSITIVE_INFINITY, written: 'words' }
  if (token.kind === 'digits') return { ...empty, group: token.value, written: 'digits' }
  if (token.kind === 'addend') return { ...empty, group: token.value, room: roomAfter(token.value) }
  return token.kind === 'multiplier' ? extend(empty, token) : undefined
}

function extend(number: Unfinished, token: NumberToken): Unfinished | undefined {
  if (token.kind === 'addend' && token.value < number.room) {
    return { ...number, group: number.group + token.value, room: roomAfter(token.value) }
  }
  if (token.kind !== 'multiplier') return undefined
  if (token.value === 100) return number.group < 100 ? { ...number, ...hundreds(number) } : undefined
  if (token.value >= number.ceiling) return undefined
  const sum = number.sum + number.group * token.value
  return { ...number, sum, group: 0, room: 1000, ceiling: token.value }
}

function hundreds({ group }: Unfinished): Pick<Unfinished, 'group' | 'room'> {
  return { group: (group || 1) * 100, room: 100 }
}

function roomAfter(addend: number): number {
  return addend >= 20 && addend % 10 === 0 ? 10 : 0
}
