import type { Page } from '@playwright/test'
import { foreignLanguage } from '../site/every-page.ts'

/** What a page tells browsers, search engines and messengers of itself. */
export interface PageHead {
  /** Of the answer. */
  status: number
  language: string
  titles: number
  title: string
  headings: number
  /** The text of its first heading. */
  heading: string
  canonical: string | undefined
  /** `href` by `hreflang`. */
  alternates: Record<string, string>
  /** Content by `name` or `property`; where one stands several times, the last. */
  meta: Record<string, string>
  structuredData: string[]
  scripts: { src: string; type: string }[]
}

/** Reads what pages say of themselves as it is sent: nothing is loaded or drawn, so it takes a moment for all of them. */
export async function headsOf<Visited extends { path: string }>(
  page: Page,
  pages: readonly Visited[],
): Promise<(Visited & { head: PageHead })[]> {
  // No policy forbids this page to parse text.
  await page.goto('about:blank')
  const heads = []
  for (const visited of pages) heads.push({ ...visited, head: await headOf(page, visited.path) })
  return heads
}

async function headOf(page: Page, path: string): Promise<PageHead> {
  const response = await page.request.get(path, { headers: { 'accept-language': foreignLanguage } })
  const head = await page.evaluate(
    (html) => {
      const sent = new DOMParser().parseFromString(html, 'text/html')
      const attribute = (element: Element, name: string) => element.getAttribute(name) ?? ''
      const all = (selector: string) => [...sent.querySelectorAll(selector)]
      return {
        language: sent.documentElement.lang,
        titles: all('head > title').length,
        title: sent.title,
        headings: all('h1').length,
        heading: sent.querySelector('h1')?.textContent ?? '',
        canonical: sent.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined,
        alternates: Object.fromEntries(
          all('link[rel=alternate][hreflang]').map((link) => [
            attribute(link, 'hreflang'),
            attribute(link, 'href'),
          ]),
        ),
        meta: Object.fromEntries(
          all('meta[name], meta[property]').map((meta) => [
            attribute(meta, 'name') || attribute(meta, 'property'),
            attribute(meta, 'content'),
          ]),
        ),
        structuredData: all('script[type="application/ld+json"]').map(({ textContent }) => textContent ?? ''),
        scripts: all('script:not([type="application/ld+json"])').map((script) => ({
          src: attribute(script, 'src'),
          type: attribute(script, 'type'),
        })),
      }
    },
    await response.text(),
  )
  return { ...head, status: response.status() }
}
