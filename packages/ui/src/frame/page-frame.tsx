import type { LocaleCode } from '@karda/i18n'
import type { ReactNode } from 'react'
import type { LanguageVersion } from './language-switch.tsx'
import { PageTop } from './page-top.tsx'
import { SiteFooter } from './site-footer.tsx'

/** What stands on every page of a language, around the page's own content. */
export interface PageFrameProps {
  locale: LocaleCode
  /** The same page in every language that has it, in the order of the locales, this one included. */
  versions: readonly LanguageVersion[]
  /** Address of this page, to mark it in the navigation. */
  address: string
  children: ReactNode
}

/** A page: the way past the navigation, the head, the content, and the foot. */
export function PageFrame({ locale, versions, address, children }: PageFrameProps) {
  return (
    <>
      <PageTop locale={locale} versions={versions} address={address} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter locale={locale} address={address} />
    </>
  )
}
