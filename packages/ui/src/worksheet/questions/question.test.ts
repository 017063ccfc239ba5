import type { Item } from '@karda/assessment'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { sheetOf } from '../testing/sheet-fixture.ts'
import { Question } from './question.tsx'

const base = { id: 'x', skill: 'locate', locale: 'en', prompt: 'What?' } as const
const evidenceLabel = 'Your evidence: line'

describe('Question', () => {
  it('asks for the line of evidence where one place decides', () => {
    expect(textOf({ ...base, type: 'short-answer', answer: 'word' })).toContain(evidenceLabel)
    expect(textOf({ ...base, type: 'short-answer', answer: 'word', skill: 'vocabulary' })).not.toContain(
      evidenceLabel,
    )
    expect(textOf({ ...base, type: 'short-answer', answer: 'number' })).not.toContain(evidenceLabel)
    const choices = [{ id: 'a', text: 'A' }]
    const choice = { ...base, type: 'choice', choices, fixed: [] } as const
    expect(textOf({ ...choice, cardinality: 'single' })).toContain(evidenceLabel)
    expect(textOf({ ...choice, cardinality: 'multiple' })).not.toContain(evidenceLabel)
    expect(textOf({ ...base, type: 'extended' })).not.toContain(evidenceLabel)
  })

  it('tells in which lines the sentences begin among which one is to be found', () => {
    const choices = [
      { id: 'p2s1', text: 'Three.' },
      { id: 'p1s1', text: 'One.' },
    ]
    expect(textOf({ ...base, type: 'hot-text', choices })).toContain('one of these lines: 1, 3.')
  })

  it('marks the targets of a match with letters of the page’s language', () => {
    const lists = { sources: [{ id: 'a', text: 'A' }], targets: [{ id: 'b', text: 'B' }] }
    expect(textOf({ ...base, ...lists, locale: 'hy', type: 'match' })).toContain('աB')
    expect(textOf({ ...base, ...lists, type: 'match' })).toContain('aB')
  })

  it('numbers the gaps of a text', () => {
    const text = [
      { kind: 'gap' as const, id: 'who' },
      { kind: 'text' as const, text: ' built ' },
      { kind: 'gap' as const, id: 'what' },
    ]
    const words = [{ id: 'town', text: 'town' }]
    expect(textOf({ ...base, type: 'gap', text, words })).toContain('(1) built (2)')
  })

  it('sets short choices in two columns and long ones in one', () => {
    const choice = (text: string): Item => ({
      ...base,
      type: 'choice',
      cardinality: 'single',
      fixed: [],
      choices: [{ id: 'only', text }],
    })
    expect(markup(choice('Red'))).toMatch(/class="[^"]*inTwo/)
    expect(markup(choice('A long answer that needs the whole line'))).not.toMatch(/class="[^"]*inTwo/)
  })

  it('shows how many points a question can bring', () => {
    expect(textOf({ ...base, type: 'extended' }, 3)).toMatch(/\/ 3$/)
  })
})

function markup(item: Item, points = 1): string {
  const sheet = sheetOf({ [item.locale]: item }, points)
  return renderToStaticMarkup(createElement(Question, { number: 1, twins: [item], sheet }))
}

function textOf(item: Item, points = 1): string {
  return markup(item, points).replaceAll(/<[^>]*>/g, '')
}
