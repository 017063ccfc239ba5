import { expect } from '@playwright/test'
import sharp from 'sharp'
import { test } from '../browser/reading-test.ts'
import { baseAddress, ownPath, sitemapPages } from '../site/sitemap.ts'

const languages = [...new Set(sitemapPages.map(({ language }) => language))]

test('robots.txt lets everyone in and names the sitemap', async ({ request }) => {
  const response = await request.get('/robots.txt')
  expect(response.status()).toBe(200)
  const text = await response.text()
  expect(text).toMatch(/^User-agent: \*$/m)
  expect(text).toContain(`Sitemap: ${baseAddress}/sitemap.xml`)
})

test('sitemap.xml is served as the build made it', async ({ request }) => {
  const response = await request.get('/sitemap.xml')
  expect(response.headers()['content-type']).toContain('xml')
  for (const { path } of sitemapPages)
    expect(await response.text()).toContain(`<loc>${baseAddress}${path}</loc>`)
})

for (const language of languages) {
  test(`the manifest of /${language}/ names the site, its start and icons that exist`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${language}/`)
    const address = await page.locator('link[rel=manifest]').getAttribute('href')
    const response = await request.get(address ?? '')
    const manifest = await response.json()

    expect(response.headers()['content-type']).toContain('application/manifest+json')
    expect(manifest).toMatchObject({
      lang: language,
      start_url: `/${language}/`,
      name: expect.stringMatching(/\S/),
    })
    const sizes = new Set<string>()
    for (const icon of manifest.icons) {
      const picture = await request.get(icon.src)
      expect(picture.status(), icon.src).toBe(200)
      expect(picture.headers()['content-type']).toBe(icon.type)
      if (icon.type === 'image/png') {
        const { width, height } = await sharp(await picture.body()).metadata()
        expect(`${width}x${height}`).toBe(icon.sizes)
      }
      sizes.add(icon.sizes)
    }
    expect([...sizes]).toEqual(expect.arrayContaining(['192x192', '512x512']))
  })
}

test('every icon that a page names is there', async ({ page, request }) => {
  await page.goto('/en/')
  const icons = await page
    .locator('link[rel=icon], link[rel=apple-touch-icon]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(icons.length).toBeGreaterThanOrEqual(3)
  for (const icon of icons) expect((await request.get(icon)).status(), icon).toBe(200)
})

test('a static host’s page for missing addresses speaks every language', async ({ request }) => {
  const html = await (await request.get('/no-such-page/')).text()
  for (const language of languages) expect(html).toContain(`lang="${language}"`)
})

test('the sitemap names the choice of languages as the fallback of the libraries', () => {
  const libraries = sitemapPages.filter(({ kind }) => kind === 'library')
  expect(libraries.map(({ alternates }) => alternates['x-default'])).toEqual(
    languages.map(() => ownPath(`${baseAddress}/`)),
  )
})
