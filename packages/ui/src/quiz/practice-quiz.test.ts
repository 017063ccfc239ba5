import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { textOf, valuesOf } from '../items/testing/read-markup.ts'
import { SamplePage } from './testing/sample-page.tsx'
import { sampleQuiz } from './testing/sample-quiz.ts'

describe.each(['en', 'hy'] as const)('the practice quiz as the server draws it in %s', (locale) => {
  const markup = renderToStaticMarkup(createElement(SamplePage, { locale }))
  const withScript = markup.replaceAll(/<noscript>.*?<\/noscript>/g, '')

  it('holds every question in the language of the page', () => {
    expect(valuesOf('data-item', markup)).toEqual(sampleQuiz.editions[0]?.items.map(({ id }) => id))
    const items = [...markup.matchAll(/data-item="[^"]*" lang="([^"]*)"/g)].map(([, lang]) => lang)
    expect(new Set(items)).toEqual(new Set([locale]))
  })

  it('shows the first question before the script arrives', () => {
    expect(valuesOf('data-layout', markup)).toEqual(['one-by-one'])
    expect(markup.split('data-current="true"')[1]).toContain('data-item="built"')
    expect(valuesOf('data-current', markup)).toHaveLength(1)
    expect(markup).not.toContain('data-ready')
  })

  it('lets no form be sent before the script arrives', () => {
    const buttons = [...markup.matchAll(/<button type="submit"[^>]*>/g)].map(([button]) => button)
    expect(buttons).toHaveLength(9)
    expect(buttons.every((button) => button.includes('disabled=""'))).toBe(true)
  })

  it('tells each answer and why to those without a script, and to nobody else', () => {
    expect([...markup.matchAll(/<noscript><details/g)]).toHaveLength(9)
    expect(textOf(markup)).toContain(locale === 'en' ? 'The reason of bridge.' : 'Պատճառը (bridge)։')
    expect(withScript).not.toMatch(/The reason of|Պատճառը/)
  })

  it('has one live region, empty, and the story in a popover of its own', () => {
    expect(markup.match(/role="status"[^>]*><\/div>/g)).toHaveLength(1)
    expect(markup).not.toContain('aria-live')
    expect(markup).toMatch(/<aside id="story"[^>]*popover="auto"/)
    expect(valuesOf('popoverTarget', markup)).toEqual(['story', 'story'])
    expect(textOf(markup)).toContain('The story itself.')
  })

  it('has no id twice', () => {
    const ids = valuesOf('id', markup)
    expect(ids).toEqual([...new Set(ids)])
  })
})
