import { type LocaleCode, locales, translator } from '@karda/i18n'
import { ActionButton, PageTop, SiteFooter } from '@karda/ui'
import type { ReactNode } from 'react'
import { actionAddress, teacherAddress } from '../addresses/class-addresses.ts'
import { connectionKind } from '../environment/connection-kind.ts'
import { services } from '../services/services.ts'
import styles from './class-frame.module.css'

/** Who looks at a page of the classroom: that decides where its head leads. */
export type Viewer = 'teacher' | 'student' | 'nobody'

/** What stands around every page of the classroom. */
export interface ClassFrameProps {
  locale: LocaleCode
  viewer: Viewer
  /** What the page is called in the window's bar. */
  title: string
  /** The page's address in a language, so that it can be had in the other ones; with its query where it has one. */
  addressIn: (locale: LocaleCode) => string
  children: ReactNode
}

/** A page of the classroom: the way past the navigation, the head, the content, and the foot. */
export function ClassFrame({ locale, viewer, title, addressIn, children }: ClassFrameProps) {
  const { t } = translator(locale)
  const address = addressIn(locale)
  const versions = locales.map(({ code }) => ({ locale: code, address: addressIn(code) }))
  return (
    <>
      <title>{`${title} · ${t('site:siteName')}`}</title>
      <meta name="robots" content="noindex" />
      <PageTop locale={locale} versions={versions} address={address} links={linksOf(locale, viewer)} />
      {viewer === 'teacher' && (
        <form className={styles.signOut} method="post" action={actionAddress(locale, 'accounts/sign-out')}>
          <ActionButton rank="quiet" type="submit">
            {t('class-frame:signOut')}
          </ActionButton>
        </form>
      )}
      {viewer === 'teacher' && <ConnectionNotice locale={locale} address={address} />}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter locale={locale} address={address} />
    </>
  )
}

/** Where what passes is not protected, every page of a teacher leads to the one that says what that means. */
function ConnectionNotice({ locale, address }: { locale: LocaleCode; address: string }) {
  const about = teacherAddress(locale, 'connection/')
  if (address === about || connectionKind(services().environment.baseAddress) !== 'plain') return null
  return (
    <aside className={styles.connection}>
      <a href={about}>{translator(locale).t('upkeep:notice')}</a>
    </aside>
  )
}

function linksOf(locale: LocaleCode, viewer: Viewer) {
  const { t } = translator(locale)
  switch (viewer) {
    case 'teacher':
      return [
        { href: teacherAddress(locale), label: t('class-frame:myClasses') },
        { href: teacherAddress(locale, 'account/'), label: t('class-frame:account') },
      ]
    case 'student':
      return []
    case 'nobody':
      return [{ href: teacherAddress(locale, 'sign-in/'), label: t('class-frame:signIn') }]
  }
}
