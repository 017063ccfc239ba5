import { defaultLocale, locales, translator } from '@karda/i18n'
import { NotFoundNotice } from '@karda/ui'
import Head from 'next/head'
import type { ReadOnlyPage } from '../src/read-only-page.ts'

export const config: ReadOnlyPage = { unstable_runtimeJS: false }

/** What a static host answers with where there is no page: it knows no visitor's language, so every language speaks. */
export default function NotFoundInEveryLanguage() {
  const titles = locales.map(({ code }) => translator(code).t('not-found:title'))
  const texts = locales.map(({ code }) => translator(code).t('not-found:text'))
  return (
    <main id="content">
      <Head>
        <title>{titles.join(' · ')}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={texts.join(' ')} />
        <meta name="robots" content="noindex" />
      </Head>
      {locales.map(({ code }) => (
        <NotFoundNotice key={code} locale={code} isTitle={code === defaultLocale} />
      ))}
    </main>
  )
}
