import { translator } from '@karda/i18n'
import type { Telling } from '../../assignments/pages/assignment-status-text.ts'
import { TextField } from '../../forms/fields.tsx'
import { writeLocalTime } from '../../times/local-time.ts'

/** A day and a time, by the clocks of the page's time zone, which goes along. */
export function DueTimeField(props: { value: number | null; telling: Telling; required?: boolean }) {
  const { value, telling, required } = props
  const { locale, timeZone } = telling
  const { t } = translator(locale)
  return (
    <>
      <input type="hidden" name="timeZone" value={timeZone} />
      <TextField
        id="due-at"
        name="dueAt"
        type="datetime-local"
        defaultValue={value === null ? '' : writeLocalTime(value, timeZone)}
        label={t('live:dueAt')}
        hint={t('live:dueAtHint', { timeZone })}
        required={required}
      />
    </>
  )
}
