import type { Assignment } from '@karda/database'
import { translator } from '@karda/i18n'
import type { Telling } from '../../assignments/pages/assignment-status-text.ts'
import { SelectField, SubmitButton } from '../../forms/fields.tsx'
import { clockTime } from '../clock-time.ts'
import { reopenings } from '../due-times.ts'
import { DueTimeField } from './due-time-field.tsx'
import { LiveForm, type LiveFormIds } from './live-form.tsx'

/** Opens an assignment again; where its due time has passed, another one is chosen. */
export function ReopenForm(props: {
  ids: LiveFormIds
  settings: Pick<Assignment['settings'], 'opensAt' | 'dueAt'>
  telling: Telling
}) {
  const { ids, settings, telling } = props
  const { t } = translator(telling.locale)
  const { opensAt, dueAt } = settings
  const from = opensAt > telling.now ? 'opening' : 'now'
  const isKept = dueAt !== null && dueAt > telling.now
  const minutes = (number: number) => t(`live:until_minutes-from-${from}`, { number })
  return (
    <LiveForm ids={ids} action="reopen">
      <SelectField id="until" name="until" label={t('live:until')}>
        {isKept && <option value="kept">{t('live:until_kept', { time: clockTime(dueAt, telling) })}</option>}
        {dueAt === null && <option value="none">{t('live:until_none')}</option>}
        <option value="ten-minutes">{minutes(reopenings['ten-minutes'].minutes)}</option>
        <option value="one-hour">{minutes(reopenings['one-hour'].minutes)}</option>
        <option value="one-day">{t(`live:until_day-from-${from}`)}</option>
        <option value="chosen">{t('live:until_chosen')}</option>
        {dueAt !== null && <option value="none">{t('live:until_none')}</option>}
      </SelectField>
      <DueTimeField value={isKept ? dueAt : null} telling={telling} />
      <SubmitButton>{t('live:reopen')}</SubmitButton>
    </LiveForm>
  )
}
