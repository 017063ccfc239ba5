import { expect } from '@playwright/test'
import { test } from '../browser/reading-test.ts'
import { baseAddress, sitemapPages, storyPages } from '../site/sitemap.ts'
import { headOf } from './head-of.ts'

for (const path of ['/', ...sitemapPages.map((page) => page.path)]) {
  test(`${path} has structured data that a machine can read`, async ({ page }) => {
    // `/` leads a visitor whose language Karda speaks elsewhere.
    await page.setExtraHTTPHeaders({ 'Accept-Language': 'fr' })
    await page.goto(path)
    const { structuredData } = await headOf(page)

    expect(structuredData.length).toBeGreaterThan(0)
    for (const text of structuredData) {
      expect(JSON.parse(text)).toMatchObject({
        '@context': 'https://schema.org',
        '@type': expect.any(String),
      })
    }
  })
}

const someWords = expect.stringMatching(/\S/)
const report = {
  '@type': 'NewsArticle',
  headline: someWords,
  author: { '@type': 'Person', name: someWords },
}
const source = {
  '@type': 'CreativeWork',
  name: someWords,
  publisher: { '@type': 'Organization', name: someWords },
}

for (const { path, language, alternates } of storyPages) {
  test(`${path} names its language, its source and its translations to search engines`, async ({ page }) => {
    await page.goto(path)
    const [text = ''] = (await headOf(page)).structuredData
    const article: unknown = JSON.parse(text)
    const { isBasedOn } = JSON.parse(text)
    const other = language === 'hy' ? 'en' : 'hy'
    const otherWork = {
      '@type': expect.stringMatching(/^(?:News)?Article$/),
      url: baseAddress + alternates[other],
      inLanguage: other,
      headline: expect.stringMatching(/\S/),
    }

    expect(article).toMatchObject({
      '@type': expect.stringMatching(/^(?:News)?Article$/),
      url: baseAddress + path,
      inLanguage: language,
      headline: await page.locator('h1').textContent(),
      datePublished: expect.stringMatching(/^\d{4}-\d\d-\d\d/),
      ...(language === 'hy' ? { translationOfWork: otherWork } : { workTranslation: [otherWork] }),
    })
    if (!Array.isArray(isBasedOn)) expect(isBasedOn).toMatchObject(report)
    else expect(isBasedOn).toEqual(isBasedOn.map(() => expect.objectContaining(source)))
  })
}
