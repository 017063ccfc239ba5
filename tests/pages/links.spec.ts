import { type APIRequestContext, expect } from '@playwright/test'
import { test } from '../browser/reading-test.ts'
import { serverOrigin } from '../server/server-origin.ts'
import { foreignLanguage, pagesByLanguage } from '../site/every-page.ts'

for (const [language, pages] of pagesByLanguage) {
  test(`every link of the pages in ${language} that stays on the site leads to a place that exists`, async ({
    page,
  }) => {
    test.slow()
    // No policy forbids this page to parse text.
    await page.goto('about:blank')
    const answerTo = keptAnswers(page.request)
    for (const { path } of pages) {
      const { html } = await answerTo(path)
      const links = await page.evaluate(
        (text) =>
          [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('a[href]')].map(
            (anchor) => anchor.getAttribute('href') ?? '',
          ),
        html,
      )
      const targets = links
        .map((link) => new URL(link, serverOrigin() + path))
        .filter(({ origin }) => origin === serverOrigin())

      expect.soft(targets.length, path).toBeGreaterThan(0)
      for (const { pathname, hash } of targets) {
        const target = await answerTo(pathname)
        // A page that does not exist links to itself by its own fragments.
        if (pathname !== path) expect.soft(target.status, `${path} → ${pathname}`).toBe(200)
        if (hash !== '')
          expect.soft(target.ids, `${path} → ${pathname}${hash}`).toContain(decodeURIComponent(hash.slice(1)))
      }
    }
  })
}

interface KeptAnswer {
  status: number
  html: string
  ids: ReadonlySet<string>
}

/** Asks for each address once. */
function keptAnswers(request: APIRequestContext): (path: string) => Promise<KeptAnswer> {
  const answers = new Map<string, KeptAnswer>()
  return async (path) => {
    const kept = answers.get(path)
    if (kept) return kept
    const response = await request.get(path, { headers: { 'accept-language': foreignLanguage } })
    const html = await response.text()
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id))
    const answer = { status: response.status(), html, ids }
    answers.set(path, answer)
    return answer
  }
}
