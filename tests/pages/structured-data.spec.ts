import { expect } from '@playwright/test'
import { test } from '../browser/reading-test.ts'
import { baseAddress, sitemapPages, storyPages } from '../site/sitemap.ts'
import { headsOf } from './head-of.ts'

test('every page has structured data that a machine can read', async ({ page }) => {
  for (const { path, head } of await headsOf(page, [{ path: '/' }, ...sitemapPages])) {
    expect.soft(head.structuredData.length, path).toBeGreaterThan(0)
    for (const text of head.structuredData) {
      expect.soft(JSON.parse(text), path).toMatchObject({
        '@context': 'https://schema.org',
        '@type': expect.any(String),
      })
    }
  }
})

test('all that pages say of a thing by its address calls it by the same type', async ({ page }) => {
  const typesById = new Map<string, Set<string>>()
  for (const { head } of await headsOf(page, sitemapPages)) {
    for (const [id, type] of head.structuredData.flatMap((text) => typedThings(JSON.parse(text))))
      typesById.set(id, (typesById.get(id) ?? new Set()).add(type))
  }
  expect(typesById.size).toBeGreaterThan(sitemapPages.length / 2)
  expect([...typesById].filter(([, types]) => types.size > 1)).toEqual([])
})

/** Every `@id` in structured data that stands with a type. */
function typedThings(data: unknown): [string, string][] {
  if (Array.isArray(data)) return data.flatMap(typedThings)
  if (typeof data !== 'object' || data === null) return []
  const { '@id': id, '@type': type }: { '@id'?: unknown; '@type'?: unknown } = data
  const own: [string, string][] = typeof id === 'string' && typeof type === 'string' ? [[id, type]] : []
  return [...own, ...Object.values(data).flatMap(typedThings)]
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

test('every story names its language, its source and its translations to search engines', async ({
  page,
}) => {
  for (const { path, language, alternates, head } of await headsOf(page, storyPages)) {
    const [text = ''] = head.structuredData
    const article: unknown = JSON.parse(text)
    const { isBasedOn } = JSON.parse(text)
    const other = language === 'hy' ? 'en' : 'hy'
    const otherWork = {
      '@type': expect.stringMatching(/^(?:News)?Article$/),
      url: baseAddress + alternates[other],
      inLanguage: other,
      headline: someWords,
    }

    expect.soft(article, path).toMatchObject({
      '@type': expect.stringMatching(/^(?:News)?Article$/),
      url: baseAddress + path,
      inLanguage: language,
      headline: head.heading,
      datePublished: expect.stringMatching(/^\d{4}-\d\d-\d\d/),
      ...(language === 'hy' ? { translationOfWork: otherWork } : { workTranslation: [otherWork] }),
    })
    if (!Array.isArray(isBasedOn)) expect.soft(isBasedOn, path).toMatchObject(report)
    else expect.soft(isBasedOn, path).toEqual(isBasedOn.map(() => expect.objectContaining(source)))
  }
})
