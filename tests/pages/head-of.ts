import type { Page } from '@playwright/test'

/** What the head of a page tells browsers, search engines and messengers. */
export interface PageHead {
  language: string
  titles: number
  title: string
  headings: number
  canonical: string | undefined
  /** `href` by `hreflang`. */
  alternates: Record<string, string>
  /** Content by `name` or `property`; where one stands several times, the last. */
  meta: Record<string, string>
  structuredData: string[]
  scripts: { src: string; type: string }[]
}

/** Reads the head of the page that is open. */
export function headOf(page: Page): Promise<PageHead> {
  return page.evaluate(() => {
    const attribute = (element: Element, name: string) => element.getAttribute(name) ?? ''
    const all = (selector: string) => [...document.querySelectorAll(selector)]
    return {
      language: document.documentElement.lang,
      titles: all('head > title').length,
      title: document.title,
      headings: all('h1').length,
      canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined,
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
  })
}
