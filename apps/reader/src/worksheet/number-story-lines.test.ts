import type { LevelText } from '@karda/article-content'
import { describe, expect, it, vi } from 'vitest'
import { numberStoryLines } from './number-story-lines.ts'

// The typeface is looked for in the app's folder, from which the site is built.
vi.hoisted(() => process.chdir(`${import.meta.dirname}/../..`))

const words = 'Հայաստանի Ազգային ժողովի նիստում վարչապետը պատասխանում է պատգամավորների հարցերին։'

describe('numberStoryLines', () => {
  it('fills a whole column with about 60 Armenian letters', () => {
    const [first, ...others] = linesOf(`${words} ${words} ${words}`, 'alone').slice(0, -1)
    for (const line of [first ?? '', ...others]) {
      expect(line.length).toBeGreaterThan(45)
      expect(line.length).toBeLessThan(75)
    }
  })

  it('breaks a text beside another into shorter lines', () => {
    const text = `${words} ${words}`
    expect(linesOf(text, 'beside').length).toBeGreaterThan(linesOf(text, 'alone').length)
  })

  it('goes by the width of letters, not by their number', () => {
    const narrow = linesOf(Array(80).fill('illi').join(' '), 'beside')
    const wide = linesOf(Array(80).fill('MWWM').join(' '), 'beside')
    expect(wide.length).toBeGreaterThan(narrow.length * 2)
  })

  it('keeps an abbreviation with its ending', () => {
    for (const line of linesOf(Array(40).fill('ՀԱՊԿ-ից').join(' '), 'beside')) {
      expect(line).toMatch(/^ՀԱՊԿ-ից(?: ՀԱՊԿ-ից)*$/)
    }
  })
})

function linesOf(text: string, column: 'alone' | 'beside'): string[] {
  const segment = { id: 'p1s1', text, line: 1, inlines: [{ kind: 'text' as const, text }] }
  const level: LevelText = { level: 'full', paragraphs: [{ id: 'p1', segments: [segment] }] }
  return numberStoryLines(level, column).flatMap(({ lines }) =>
    lines.map(({ parts }) => parts.flatMap(({ runs }) => runs.map((run) => run.text)).join('')),
  )
}
