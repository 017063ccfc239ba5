import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the HTML of a built page says, read by its attributes. */
export interface BuiltPage {
  html: string
  /** The attribute `lang` of the document. */
  language: string
  title: string
  /** Path by `hreflang`. */
  alternates: Record<string, string>
  /** The texts of the segments, without markup, by language and in their order: `de` of `p1s1`. */
  segments: { id: string; language: string; text: string }[]
}

/** Reads a page of an export by its path; throws the file system's error where the export does not have it. */
export function readBuiltPage(out: string, path: string): BuiltPage {
  const html = readFileSync(join(out, path, 'index.html'), 'utf8')
  return {
    html,
    language: /<html lang="([^"]+)"/.exec(html)?.[1] ?? '',
    title: /<title[^>]*>([^<]*)/.exec(html)?.[1] ?? '',
    alternates: Object.fromEntries(
      [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="https?:\/\/[^/]+([^"]+)"/g)].map(
        ([, language = '', href = '']) => [language, href],
      ),
    ),
    segments: [
      ...html.matchAll(/data-segment="(p\d+s\d+)" lang="([^"]+)">(.*?)(?=<\/p>|<span data-segment)/gs),
    ].map(([, id = '', language = '', markup = '']) => ({
      id,
      language,
      text: markup.replace(/<[^>]*>/g, '').trim(),
    })),
  }
}

/** The links of the switch of languages: address by the language's own name; the page's own language has none. */
export function languageSwitch({ html }: BuiltPage, label: string): Record<string, string | null> {
  const list = html.split(`<nav aria-label="${label}">`)[1]?.split('</nav>')[0] ?? ''
  return Object.fromEntries(
    [...list.matchAll(/<li>(.*?)<\/li>/gs)].map(([, entry = '']) => [
      entry.replace(/<[^>]*>/g, ''),
      /href="([^"]+)"/.exec(entry)?.[1] ?? null,
    ]),
  )
}
