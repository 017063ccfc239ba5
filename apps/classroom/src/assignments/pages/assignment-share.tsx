import { type LocaleCode, translator } from '@karda/i18n'
import { shortJoinPath } from '../../addresses/class-addresses.ts'
import { shownOrigin } from '../../addresses/shown-origin.ts'
import { spacedCode } from '../../codes/code-alphabet.ts'
import { QrCode } from '../../codes/pages/qr-code.tsx'
import { CopyButton } from '../../forms/copy-button.tsx'
import { PagePart } from '../../frame/page-heading.tsx'
import styles from './assignment-share.module.css'

/** How students find an assignment: its code, its link, the link as a picture, and a way into Google Classroom. */
export async function AssignmentShare(props: { locale: LocaleCode; code: string; title: string }) {
  const { locale, code, title } = props
  const { t } = translator(locale)
  const link = `${await shownOrigin()}${shortJoinPath(code)}`
  return (
    <PagePart id="share" heading={t('assignments:share')} text={t('assignments:shareText')}>
      <div className={styles.share}>
        <div className={styles.ways}>
          <dl className={styles.facts}>
            <dt>{t('assignments:code')}</dt>
            <dd className={styles.code} data-code={code}>
              {spacedCode(code)}
            </dd>
            <dt>{t('assignments:link')}</dt>
            <dd className={styles.link}>{link}</dd>
          </dl>
          <CopyButton
            text={link}
            messages={{
              copy: t('assignments:copyLink'),
              copied: t('assignments:copied'),
              failed: t('assignments:copyFailed'),
            }}
          />
          <a className={styles.way} href={googleClassroomLink(link, title)} rel="noreferrer">
            {t('assignments:toGoogleClassroom')}
          </a>
        </div>
        <QrCode className={styles.qr} text={link} label={t('assignments:qrLabel', { link })} />
      </div>
    </PagePart>
  )
}

/** Opens Google Classroom's own page for sharing a link (https://developers.google.com/workspace/classroom/guides/sharebutton). */
function googleClassroomLink(link: string, title: string): string {
  const query = new URLSearchParams({ url: link, itemtype: 'assignment', title })
  return `https://classroom.google.com/share?${query}`
}
