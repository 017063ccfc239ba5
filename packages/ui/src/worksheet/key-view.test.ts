import type { Item } from '@karda/assessment'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { KeyView } from './key-view.tsx'
import { explanationOf, sheetKeyOf, sheetOf } from './testing/sheet-fixture.ts'

const english: Item = {
  id: 'how-long',
  skill: 'locate',
  locale: 'en',
  prompt: 'How long?',
  type: 'short-answer',
  answer: 'word',
}
const armenian: Item = { ...english, locale: 'hy', prompt: 'Որքա՞ն երկար' }
const sheetKey = sheetKeyOf(
  'how-long',
  { type: 'short-answer', accepted: { en: ['long'], hy: ['երկար'] }, evidence: ['p1s2'] },
  {
    en: explanationOf({ answer: 'It says so.' }),
    hy: explanationOf({ answer: 'Այդպես է գրված։' }, { locale: 'hy' }),
  },
)

describe('KeyView', () => {
  it('names the line of the deciding sentence, the points, the answer and the reason', () => {
    const html = renderToStaticMarkup(
      createElement(KeyView, { sheet: sheetOf({ en: english }, 2), sheetKey }),
    )
    expect(html).toMatch(/data-lines="2" data-evidence="p1s2">Line 2<\/span> · 2 points/)
    expect(html).toMatch(/>long<\/span> <span[^>]*>It says so\./)
  })

  it('gives all of one language, then all of the other, by the lines of each text', () => {
    const sheet = sheetOf({ en: english, hy: armenian })
    const html = renderToStaticMarkup(createElement(KeyView, { sheet, sheetKey }))
    expect(html.indexOf('It says so.')).toBeLessThan(html.indexOf('Այդպես է գրված։'))
    expect(html).toContain('data-lines="E2"')
    expect(html).toContain('data-lines="Հ2"')
  })
})
