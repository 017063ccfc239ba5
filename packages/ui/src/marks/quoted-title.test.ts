import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { QuotedTitle } from './quoted-title.tsx'

const title = 'Armenia has “Frozen” Participation'

function drawn(locale: 'en' | 'hy', href?: string): string {
  return renderToStaticMarkup(
    createElement(QuotedTitle, { title, language: 'en', locale, ...(href ? { href } : {}) }),
  )
}

it('stands between the marks of the text around it, and says its own language', () => {
  expect(drawn('hy')).toBe(`«<cite lang="en">${title}</cite>»`)
})

it('has inner marks within, where the text around it has the same', () => {
  expect(drawn('en')).toBe('“<cite lang="en">Armenia has ‘Frozen’ Participation</cite>”')
})

it('leads where the source is', () => {
  expect(drawn('hy', 'https://example.am/')).toContain(`<a href="https://example.am/">${title}</a>`)
})
