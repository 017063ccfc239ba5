import { expect } from '@playwright/test'
import { test } from '../browser/reading-test.ts'
import { baseAddress, ownPath, sitemapPages } from '../site/sitemap.ts'
import { headOf } from './head-of.ts'

const openGraph = ['og:type', 'og:site_name', 'og:title', 'og:description', 'og:url', 'og:locale', 'og:image']
const picture = ['og:image:type', 'og:image:width', 'og:image:height', 'og:image:alt']
const twitter = ['twitter:card', 'twitter:title', 'twitter:description', 'twitter:image', 'twitter:image:alt']

for (const { path, kind, language, alternates } of sitemapPages) {
  test(`${path} says what it is, in which language, and where its other languages are`, async ({ page }) => {
    const response = await page.goto(path)
    const head = await headOf(page)

    expect(response?.status()).toBe(200)
    expect(head.language).toBe(language)
    expect(head).toMatchObject({ titles: 1, headings: 1, canonical: baseAddress + path })
    expect(head.meta.description).toMatch(/\S/)
    const found = Object.entries(head.alternates).map(([code, href]) => [code, ownPath(href)])
    expect(Object.fromEntries(found)).toEqual(alternates)
    expect(alternates[language]).toBe(path)
    expect(Object.keys(alternates)).toContain('x-default')
  })

  test(`${path} can be shared with a picture, a title and a description`, async ({ page }) => {
    await page.goto(path)
    const { meta, title } = await headOf(page)

    for (const name of [...openGraph, ...picture, ...twitter]) expect(meta[name], name).toMatch(/\S/)
    expect(meta).toMatchObject({
      'og:url': baseAddress + path,
      'og:title': title,
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
      'twitter:image': meta['og:image'],
    })
  })

  if (kind === 'quiz') continue
  test(`${path} runs no framework script and no inline script`, async ({ page }) => {
    await page.goto(path)
    const { scripts } = await headOf(page)

    expect(scripts.length).toBeGreaterThan(0)
    for (const script of scripts) expect(script.src).toMatch(/^\/elements\/[\w-]+\.js$/)
  })
}

test('no two pages have the same title or the same description', async ({ page }) => {
  const heads = []
  for (const { path } of sitemapPages) {
    await page.goto(path)
    heads.push(await headOf(page))
  }
  expect(new Set(heads.map(({ title }) => title)).size).toBe(heads.length)
  expect(new Set(heads.map(({ meta }) => meta.description)).size).toBe(heads.length)
})

test('pages name each other as translations, both ways', () => {
  const alternatesByPath = new Map(sitemapPages.map(({ path, alternates }) => [path, alternates]))
  for (const { alternates } of sitemapPages) {
    for (const [code, path] of Object.entries(alternates)) {
      if (code !== 'x-default') expect(alternatesByPath.get(path), path).toEqual(alternates)
    }
  }
})
