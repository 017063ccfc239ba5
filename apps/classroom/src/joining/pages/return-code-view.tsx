import { type LocaleCode, translator } from '@karda/i18n'
import { ActionLink } from '@karda/ui'
import { studentAddress } from '../../addresses/class-addresses.ts'
import { spacedCode } from '../../codes/code-alphabet.ts'
import { PageHeading } from '../../frame/page-heading.tsx'
import styles from './return-code-view.module.css'

/** Where a student who has just sat down sees the code by which the seat is entered again: once. */
export function ReturnCodeView(props: {
  locale: LocaleCode
  alias: string
  /** Undefined where it was shown before. */
  returnCode: string | undefined
  assignment: { classId: string; assignmentId: string }
}) {
  const { locale, alias, returnCode, assignment } = props
  const { t } = translator(locale)
  return (
    <>
      <PageHeading title={t('joining:codePageTitle')}>{t('joining:yourSeat', { alias })}</PageHeading>
      {returnCode !== undefined && (
        <div className={styles.code} data-return-code>
          {spacedCode(returnCode)}
        </div>
      )}
      <p className={styles.text}>
        {returnCode === undefined ? t('joining:codeGone') : t('joining:codePageText')}
      </p>
      <ActionLink rank="primary" href={studentAddress(locale, assignment)}>
        {returnCode === undefined ? t('joining:goOn') : t('joining:writtenDown')}
      </ActionLink>
    </>
  )
}
