import type { Item } from '@karda/assessment'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { sheetOf } from './testing/sheet-fixture.ts'
import { WorksheetView } from './worksheet-view.tsx'

const base = { id: 'how-long', skill: 'locate' } as const
const english: Item = { ...base, locale: 'en', prompt: 'How long?', type: 'short-answer', answer: 'word' }
const armenian: Item = { ...english, locale: 'hy', prompt: 'Որքա՞ն երկար' }

describe('WorksheetView', () => {
  it('keeps each sentence marked, with its language, wherever a line breaks it', () => {
    const html = markup({ en: english })
    expect(html).toContain('<p id="p1" lang="en"')
    expect(html).toMatch(
      /data-line="2"><span data-segment="p1s1" lang="en">spring\.<\/span> <span data-segment="p1s2" lang="en">/,
    )
  })

  it('has no button: a marked word is only underlined', () => {
    const html = markup({ en: english })
    expect(html).not.toContain('<button')
    expect(html).toMatch(/<span class="\w*term\w*">bridge<\/span>/)
  })

  it('explains a marked word by the number of its line', () => {
    expect(markup({ en: english })).toMatch(/data-label="1"><\/span> <span[^>]*>bridge<\/span> A way/)
  })

  it('says beside which lines a quotation is translated', () => {
    expect(markup({ en: english })).toMatch(
      /data-label="3"><\/span> Ani, on the bridge<\/p><p>Ani spoke Armenian\./,
    )
  })

  it('gives two texts ids and line numbers of their own', () => {
    const html = markup({ en: english, hy: armenian })
    expect(html).toContain('<p id="p1" lang="en"')
    expect(html).toContain('<p id="hy-p1" lang="hy"')
    expect(html).toContain('language of the text: E5.')
    expect(html).toContain('լեզուն՝ Հ5։')
  })

  it('asks each question once, in both languages', () => {
    const html = markup({ en: english, hy: armenian })
    expect(html.match(/data-item="how-long"/g)).toHaveLength(1)
    expect(html).toMatch(/<span lang="en">How long\?<\/span><span lang="hy"[^>]*>Որքա՞ն երկար<\/span>/)
  })

  it('leads to the other languages, to both together and to the key', () => {
    const html = markup({ en: english })
    for (const address of [
      '/en/bridge/',
      '/hy/bridge/worksheet/',
      '/en/bridge/worksheet/with/hy/',
      '/en/bridge/worksheet/key/',
    ])
      expect(html).toContain(`href="${address}"`)
    expect(html).not.toContain('href="/en/bridge/worksheet/"')
  })

  it('leads to the worksheets at the other levels, in the same languages', () => {
    const sheet = { ...sheetOf({ en: english, hy: armenian }), levels: ['full', 'easy'] as const }
    const html = renderToStaticMarkup(createElement(WorksheetView, { sheet }))
    expect(html).toContain('href="/en/bridge/easy/worksheet/with/hy/"')
    expect(html).toContain('Level: Easy')
  })
})

function markup(items: Parameters<typeof sheetOf>[0]): string {
  return renderToStaticMarkup(createElement(WorksheetView, { sheet: sheetOf(items) }))
}
