import { translator } from '@karda/i18n'
import type { Telling } from '../../assignments/pages/assignment-status-text.ts'
import { SubmitButton } from '../../forms/fields.tsx'
import { extensions } from '../due-times.ts'
import { DueTimeField } from './due-time-field.tsx'
import styles from './live-controls.module.css'
import { LiveForm, type LiveFormIds } from './live-form.tsx'

/** Puts the due time off: by so much with one press, or to a time that is chosen. */
export function ExtendForms(props: { ids: LiveFormIds; dueAt: number; telling: Telling }) {
  const { ids, dueAt, telling } = props
  const { t } = translator(telling.locale)
  const minutes = (number: number) => t('live:extend_minutes', { number })
  return (
    <>
      <LiveForm ids={ids} action="extend" className={styles.buttons}>
        <SubmitButton rank="plain" name="by" value="five-minutes">
          {minutes(extensions['five-minutes'].minutes)}
        </SubmitButton>
        <SubmitButton rank="plain" name="by" value="ten-minutes">
          {minutes(extensions['ten-minutes'].minutes)}
        </SubmitButton>
        <SubmitButton rank="plain" name="by" value="one-day">
          {t('live:extend_day')}
        </SubmitButton>
      </LiveForm>
      <LiveForm ids={ids} action="extend">
        <input type="hidden" name="by" value="chosen" />
        <DueTimeField value={dueAt} telling={telling} required />
        <SubmitButton rank="plain">{t('live:setDueAt')}</SubmitButton>
      </LiveForm>
    </>
  )
}
