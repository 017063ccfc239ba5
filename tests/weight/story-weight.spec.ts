import { expect, test } from '@playwright/test'
import { heaviestPages } from '../site/heaviest-pages.ts'
import { quizPages, sideBySidePages, storyPages } from '../site/sitemap.ts'
import { measurePageWeight } from './measure-page-weight.ts'

const limits = { total: 45_000, frameworkScript: 0, ownScript: 8000 }

for (const { path } of heaviestPages([...storyPages, ...sideBySidePages])) {
  test(`${path} weighs at most 45 kB over the wire, without framework script`, async ({ page }) => {
    const weight = await measurePageWeight(page, path)

    const description = `${weight.total} bytes, framework script ${weight.frameworkScript}, own script ${weight.ownScript}`
    test.info().annotations.push({ type: 'weight', description })
    process.stdout.write(`${path}: ${description}\n`)
    expect(weight.files.some(({ url }) => url.endsWith('.woff2'))).toBe(true)
    expect(weight.total).toBeLessThanOrEqual(limits.total)
    expect(weight.frameworkScript).toBe(limits.frameworkScript)
    expect(weight.ownScript).toBeLessThanOrEqual(limits.ownScript)
  })
}

for (const { path } of heaviestPages(quizPages)) {
  test(`${path} weighs at most 160 kB over the wire`, async ({ page }) => {
    const { total, frameworkScript, ownScript } = await measurePageWeight(page, path)

    const description = `${total} bytes, framework script ${frameworkScript}, own script ${ownScript}`
    test.info().annotations.push({ type: 'weight', description })
    process.stdout.write(`${path}: ${description}\n`)
    // A quiz without its framework would be light, and dead.
    expect(frameworkScript).toBeGreaterThan(0)
    expect(total).toBeLessThanOrEqual(160_000)
  })
}
