import type { Seat } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import { aliasName } from '@karda/i18n/aliases'
import { ActionLink } from '@karda/ui'
import { studentAddress } from '../../addresses/class-addresses.ts'
import { PageHeading } from '../../frame/page-heading.tsx'
import styles from './already-seated-view.module.css'
import { NotMeForm } from './not-me-form.tsx'

/**
 * A device that acts for a seat of the class goes on with one press, unless somebody else holds it now; that is likely
 * once the quiz was handed in, and leaving the seat then comes first.
 */
export function AlreadySeatedView(props: {
  locale: LocaleCode
  /** The code of the assignment, with which another student begins on this device. */
  code: string
  seat: Seat
  assignment: { classId: string; assignmentId: string }
  /** Whether the last attempt of the seat is handed in. */
  isHandedIn: boolean
}) {
  const { locale, code, seat, assignment, isHandedIn } = props
  const { t } = translator(locale)
  const alias = aliasName(locale, seat.aliasKey)
  const goOn = (
    <ActionLink rank={isHandedIn ? 'plain' : 'primary'} href={studentAddress(locale, assignment)}>
      {t(isHandedIn ? 'answering:seeResult' : 'joining:thatIsMe')}
    </ActionLink>
  )
  return (
    <>
      <PageHeading title={isHandedIn ? t('joining:finishedTitle') : t('joining:isThisYou', { alias })}>
        {isHandedIn ? t('joining:finishedText', { alias }) : t('joining:isThisYouText')}
      </PageHeading>
      <div className={styles.ways}>
        {!isHandedIn && goOn}
        <NotMeForm
          locale={locale}
          seat={seat}
          rank={isHandedIn ? 'primary' : 'plain'}
          className={styles.form}
        >
          <input type="hidden" name="code" value={code} />
        </NotMeForm>
        {isHandedIn && goOn}
      </div>
    </>
  )
}
