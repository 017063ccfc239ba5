import { expect } from '@playwright/test'
import { test } from '../browser/reading-test.ts'
import { baseAddress, ownPath, sitemapPages } from '../site/sitemap.ts'
import { headsOf } from './head-of.ts'

const openGraph = ['og:type', 'og:site_name', 'og:title', 'og:description', 'og:url', 'og:locale', 'og:image']
const picture = ['og:image:type', 'og:image:width', 'og:image:height', 'og:image:alt']
const twitter = ['twitter:card', 'twitter:title', 'twitter:description', 'twitter:image', 'twitter:image:alt']

test('every page says what it is, in which language, and where its other languages are', async ({ page }) => {
  for (const { path, language, alternates, head } of await headsOf(page, sitemapPages)) {
    expect.soft(head, path).toMatchObject({
      status: 200,
      language,
      titles: 1,
      headings: 1,
      canonical: baseAddress + path,
      meta: { description: expect.stringMatching(/\S/) },
    })
    const found = Object.entries(head.alternates).map(([code, href]) => [code, ownPath(href)])
    expect.soft(Object.fromEntries(found), path).toEqual(alternates)
    expect.soft(alternates[language]).toBe(path)
    expect.soft(Object.keys(alternates), path).toContain('x-default')
  }
})

test('every page can be shared with a picture, a title and a description', async ({ page }) => {
  for (const { path, head } of await headsOf(page, sitemapPages)) {
    const { meta, title } = head
    for (const name of [...openGraph, ...picture, ...twitter])
      expect.soft(meta[name], `${name} of ${path}`).toMatch(/\S/)
    expect.soft(meta, path).toMatchObject({
      'og:url': baseAddress + path,
      'og:title': title,
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
      'twitter:image': meta['og:image'],
    })
  }
})

test('no page but a quiz runs a framework script, and none an inline script', async ({ page }) => {
  const readPages = sitemapPages.filter(({ kind }) => kind !== 'quiz')
  for (const { path, head } of await headsOf(page, readPages)) {
    expect.soft(head.scripts.length, path).toBeGreaterThan(0)
    for (const { src } of head.scripts) expect.soft(src, path).toMatch(/^\/elements\/[\w-]+\.js$/)
  }
})

test('no two pages have the same title or the same description', async ({ page }) => {
  const heads = (await headsOf(page, sitemapPages)).map(({ head }) => head)
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
