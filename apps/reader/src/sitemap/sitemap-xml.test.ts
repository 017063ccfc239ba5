import { describe, expect, it } from 'vitest'
import { sitemapXml } from './sitemap-xml.ts'

const story = {
  versions: [
    { locale: 'en', address: '/en/bread/' },
    { locale: 'hy', address: '/hy/bread/' },
  ],
  fallbackAddress: '/en/bread/',
  modified: '2026-11-24',
} as const

describe('sitemapXml', () => {
  it('names each language of a page with all its alternates', () => {
    const xml = sitemapXml([{ ...story, versions: [...story.versions] }], 'https://karda.example')
    expect(xml.match(/<loc>[^<]*<\/loc>/g)).toEqual([
      '<loc>https://karda.example/en/bread/</loc>',
      '<loc>https://karda.example/hy/bread/</loc>',
    ])
    expect(xml.match(/hreflang="hy" href="https:\/\/karda\.example\/hy\/bread\/"/g)).toHaveLength(2)
    expect(xml.match(/hreflang="x-default" href="https:\/\/karda\.example\/en\/bread\/"/g)).toHaveLength(2)
    expect(xml).toContain('<lastmod>2026-11-24</lastmod>')
  })

  it('escapes an address', () => {
    const page = { versions: [{ locale: 'en' as const, address: '/en/a&b/' }], fallbackAddress: '/' }
    expect(sitemapXml([page], 'https://karda.example')).toContain(
      '<loc>https://karda.example/en/a&amp;b/</loc>',
    )
  })
})
