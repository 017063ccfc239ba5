import { translator } from '@karda/i18n'
import { aliasName } from '@karda/i18n/aliases'
import { SelectField, SubmitButton } from '../../forms/fields.tsx'
import type { LiveSeat } from '../live-seat.ts'
import { LiveForm, type LiveFormIds } from './live-form.tsx'

/** Removes one of the seats that students have taken. */
export function RemoveSeatForm({ ids, seats }: { ids: LiveFormIds; seats: readonly LiveSeat[] }) {
  const { t } = translator(ids.locale)
  return (
    <LiveForm ids={ids} action="remove-seat">
      <SelectField id="seat" name="seatId" label={t('live:seat')} defaultValue="" required>
        <option value="">{t('quiz:chooseOption')}</option>
        {seats.map(({ seatId, aliasKey }) => (
          <option key={seatId} value={seatId}>
            {aliasName(ids.locale, aliasKey)}
          </option>
        ))}
      </SelectField>
      <SubmitButton rank="plain">{t('live:removeSeat')}</SubmitButton>
    </LiveForm>
  )
}
