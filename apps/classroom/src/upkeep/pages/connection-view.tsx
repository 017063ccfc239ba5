import { type LocaleCode, translator } from '@karda/i18n'
import type { ConnectionKind } from '../../environment/connection-kind.ts'
import { PageHeading, PageNotes, PagePart } from '../../frame/page-heading.tsx'
import { ConnectionCure } from './connection-cure.tsx'
import styles from './connection-view.module.css'

/** What the address of the server means for those who use it. */
export interface ConnectionViewProps {
  locale: LocaleCode
  /** As visitors know it, without a path. */
  address: string
  kind: ConnectionKind
}

/** See `ConnectionViewProps`. Where all is well, the page says that and no more. */
export function ConnectionView({ locale, address, kind }: ConnectionViewProps) {
  const { t } = translator(locale)
  if (kind === 'protected') {
    return <PageHeading title={t('upkeep:title')}>{t('upkeep:protected', { address })}</PageHeading>
  }
  return (
    <>
      <PageHeading title={t('upkeep:title')}>
        {kind === 'plain' ? t('upkeep:plain', { address }) : t('upkeep:thisComputer', { address })}
      </PageHeading>
      <PagePart heading={t('upkeep:worksTitle')}>
        <ul className={styles.list}>
          <li>{t('upkeep:worksAll')}</li>
          <li>{t('upkeep:worksAnswers')}</li>
        </ul>
      </PagePart>
      <PagePart heading={t('upkeep:lacksTitle')}>
        <ul className={styles.list}>
          <li>{t('upkeep:lacksSecrecy')}</li>
          <li>{t('upkeep:lacksCookies')}</li>
          <li>{t('upkeep:lacksPasskeys')}</li>
          <li>{t('upkeep:lacksOffline')}</li>
          <li>{t('upkeep:lacksCopying')}</li>
        </ul>
      </PagePart>
      <PagePart heading={t('upkeep:untilThenTitle')}>
        <ul className={styles.list}>
          <li>{t('upkeep:untilThenNetwork')}</li>
          <li>{t('upkeep:untilThenPassword')}</li>
          <li>{t('upkeep:untilThenSignOut')}</li>
        </ul>
      </PagePart>
      <ConnectionCure locale={locale} />
      <PageNotes>
        <p>{t('upkeep:more', { file: 'docs/operations.md' })}</p>
      </PageNotes>
    </>
  )
}
