import type { Seat } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import { aliasName } from '@karda/i18n/aliases'
import { ActionLink } from '@karda/ui'
import { studentAddress } from '../../addresses/class-addresses.ts'
import { PageHeading } from '../../frame/page-heading.tsx'
import styles from './already-seated-view.module.css'
import { NotMeForm } from './not-me-form.tsx'

/** A device that acts for a seat of the class goes on with one press, unless somebody else holds it now. */
export function AlreadySeatedView(props: {
  locale: LocaleCode
  /** The code of the assignment, with which another student begins on this device. */
  code: string
  seat: Seat
  assignment: { classId: string; assignmentId: string }
}) {
  const { locale, code, seat, assignment } = props
  const { t } = translator(locale)
  return (
    <>
      <PageHeading title={t('joining:isThisYou', { alias: aliasName(locale, seat.aliasKey) })}>
        {t('joining:isThisYouText')}
      </PageHeading>
      <div className={styles.ways}>
        <ActionLink rank="primary" href={studentAddress(locale, assignment)}>
          {t('joining:thatIsMe')}
        </ActionLink>
        <NotMeForm locale={locale} seat={seat} className={styles.form}>
          <input type="hidden" name="code" value={code} />
        </NotMeForm>
      </div>
    </>
  )
}
