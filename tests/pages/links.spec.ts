import { expect } from '@playwright/test'
import { test } from '../browser/reading-test.ts'
import { everyPage } from '../site/every-page.ts'

for (const { path } of everyPage) {
  test(`every link of ${path} that stays on the site leads to a place that exists`, async ({ page }) => {
    await page.goto(path)
    const links = await page.locator('a[href]').evaluateAll((anchors) =>
      anchors
        .filter((anchor) => anchor instanceof HTMLAnchorElement)
        .filter(({ origin }) => origin === location.origin)
        .map(({ href }) => href),
    )

    expect(links.length).toBeGreaterThan(0)
    for (const [target, fragments] of fragmentsByTarget(links)) {
      const response = await page.request.get(target)
      // A page that does not exist links to itself by its own fragments.
      expect([200, target === page.url() ? response.status() : 200], target).toContain(response.status())
      const html = await response.text()
      for (const fragment of fragments) expect(html, `${target}#${fragment}`).toContain(` id="${fragment}"`)
    }
  })
}

function fragmentsByTarget(links: readonly string[]): Map<string, Set<string>> {
  const byTarget = new Map<string, Set<string>>()
  for (const link of links) {
    const { origin, pathname, hash } = new URL(link)
    const fragments = byTarget.get(origin + pathname) ?? new Set()
    if (hash !== '') fragments.add(decodeURIComponent(hash.slice(1)))
    byTarget.set(origin + pathname, fragments)
  }
  return byTarget
}
