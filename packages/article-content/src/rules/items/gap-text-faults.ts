import type { Fault } from './fault.ts'

const gapMark = /\{([^{}]*)\}/g
const path = ['text']

/** Where the text of a gap item does not hold the mark `{gap-id}` of each gap once, and no other brace. */
export function gapTextFaults(text: string, gaps: readonly string[]): Fault[] {
  const marked = [...text.matchAll(gapMark)].map((match) => match[1] ?? '')
  const stray = /[{}]/.exec(text.replace(gapMark, ''))
  return [
    ...gaps
      .map((gap) => ({ gap, count: marked.filter((id) => id === gap).length }))
      .filter(({ count }) => count !== 1)
      .map(({ gap, count }) => ({ path, expected: `{${gap}} once`, found: `${count} times` })),
    ...marked
      .filter((id) => !gaps.includes(id))
      .map((id) => ({ path, expected: `only the gaps of the item: ${gaps.join(', ')}`, found: `{${id}}` })),
    ...(stray ? [{ path, expected: 'braces in pairs, around the id of a gap', found: stray[0] }] : []),
  ]
}
