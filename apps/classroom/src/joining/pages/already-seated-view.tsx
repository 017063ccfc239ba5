import { type LocaleCode, translator } from '@karda/i18n'
import { ActionLink } from '@karda/ui'
import { actionAddress, studentAddress } from '../../addresses/class-addresses.ts'
import { PostForm, SubmitButton } from '../../forms/fields.tsx'
import { PageHeading } from '../../frame/page-heading.tsx'
import styles from './already-seated-view.module.css'

/** A device that acts for a seat of the class goes on with one press, unless somebody else holds it now. */
export function AlreadySeatedView(props: {
  locale: LocaleCode
  /** The code of the assignment, with which another student begins on this device. */
  code: string
  alias: string
  assignment: { classId: string; assignmentId: string }
}) {
  const { locale, code, alias, assignment } = props
  const { t } = translator(locale)
  return (
    <>
      <PageHeading title={t('joining:isThisYou', { alias })}>{t('joining:isThisYouText')}</PageHeading>
      <div className={styles.ways}>
        <ActionLink rank="primary" href={studentAddress(locale, assignment)}>
          {t('joining:thatIsMe')}
        </ActionLink>
        <PostForm action={actionAddress(locale, 'joining/leave')} className={styles.form}>
          <input type="hidden" name="code" value={code} />
          <SubmitButton rank="plain">{t('joining:notMe')}</SubmitButton>
        </PostForm>
      </div>
    </>
  )
}
