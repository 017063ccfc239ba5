import { describe, expect, it } from 'vitest'
import { dropStylePreloads } from './drop-style-preloads.ts'

const preload = (href: string) => `<link rel="preload" href="${href}" as="style"/>`

describe('dropStylePreloads', () => {
  it('leaves out the preload of a style sheet that the page itself links to', () => {
    const sheet = '<link rel="stylesheet" href="/_next/a.css" data-n-g=""/>'
    expect(dropStylePreloads(`<head>${preload('/_next/a.css')}${sheet}</head>`)).toBe(`<head>${sheet}</head>`)
  })

  it('keeps the preload of one that comes later, and those of fonts', () => {
    const font = '<link rel="preload" href="/a.woff2" as="font" type="font/woff2"/>'
    const html = `<head>${preload('/_next/later.css')}${font}</head>`
    expect(dropStylePreloads(html)).toBe(html)
  })
})
