import { type LocaleCode, locales } from '@karda/i18n'

/** The page, in every language at once, for a visitor whose language is not known. */
export const sharedNotFoundFile = '/404.html'

/** The page that says in one language that there is no such page. */
export function notFoundFileOf(locale: LocaleCode): string {
  return `/${locale}/not-found/index.html`
}

const files = new Set([
  sharedNotFoundFile,
  '/404/index.html',
  ...locales.map(({ code }) => notFoundFileOf(code)),
])

/** Whether a file of the site is only ever sent in place of a page that does not exist. */
export function isNotFoundFile(file: string): boolean {
  return files.has(file)
}
