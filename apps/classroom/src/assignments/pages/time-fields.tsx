import { translator } from '@karda/i18n'
import { SelectField, TextField, TickField } from '../../forms/fields.tsx'
import { timeZones } from '../../times/local-time.ts'
import { RememberTimeZone } from '../../times/remember-time-zone.tsx'
import type { FormParts } from './form-parts.ts'

/** When the quiz opens and is due, by whose clocks, and what becomes of late answers. */
export function TimeFields({ locale, fields, problemOf }: FormParts) {
  const { t } = translator(locale)
  return (
    <>
      <TextField
        id="opensAt"
        name="opensAt"
        type="datetime-local"
        label={t('assignments:opensAt')}
        hint={t('assignments:opensAtHint')}
        problem={problemOf('opensAt')}
        defaultValue={fields.opensAt}
      />
      <TextField
        id="dueAt"
        name="dueAt"
        type="datetime-local"
        label={t('assignments:dueAt')}
        hint={t('assignments:dueAtHint')}
        problem={problemOf('dueAt')}
        defaultValue={fields.dueAt}
      />
      <SelectField
        id="timeZone"
        name="timeZone"
        label={t('assignments:timeZone')}
        hint={t('assignments:timeZoneHint')}
        problem={problemOf('timeZone')}
        defaultValue={fields.timeZone}
      >
        {[...timeZones].map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </SelectField>
      {/* What was typed stays, and with it the zone for which it was meant. */}
      <RememberTimeZone {...(fields.opensAt === '' && fields.dueAt === '' ? { selectId: 'timeZone' } : {})} />
      <TickField
        id="acceptsLate"
        name="acceptsLate"
        label={t('assignments:acceptsLate')}
        hint={t('assignments:acceptsLateHint')}
        defaultChecked={fields.acceptsLate}
      />
    </>
  )
}
