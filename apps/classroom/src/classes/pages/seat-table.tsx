import type { Seat } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import { aliasName } from '@karda/i18n/aliases'
import { ActionLink, VisuallyHidden } from '@karda/ui'
import { classAddress } from '../../addresses/class-addresses.ts'
import { SubmitButton } from '../../forms/fields.tsx'
import { StackingTable } from '../../forms/stacking-table.tsx'
import { ClassForm } from './class-form.tsx'
import styles from './seat-table.module.css'

/** The seats of a class, with what a teacher can do with each. */
export function SeatTable(props: { locale: LocaleCode; classId: string; seats: readonly Seat[] }) {
  const { locale, classId, seats } = props
  const { t } = translator(locale)
  // Who sees the buttons knows what the column is; its name would be the widest word of the table.
  const actions = <VisuallyHidden key="actions">{t('classes:actions')}</VisuallyHidden>
  return (
    <StackingTable
      label={t('classes:seats')}
      head={[t('classes:alias'), t('classes:state'), actions]}
      rows={seats.map((seat) => ({
        id: seat.seatId,
        name: aliasName(locale, seat.aliasKey),
        cells: [
          t(`classes:state_${stateOf(seat)}`),
          <SeatActions key="actions" locale={locale} classId={classId} seat={seat} />,
        ],
      }))}
    />
  )
}

function SeatActions({ locale, classId, seat }: { locale: LocaleCode; classId: string; seat: Seat }) {
  const { t } = translator(locale)
  const alias = aliasName(locale, seat.aliasKey)
  const actions =
    seat.removedAt === null
      ? ([['remove-seat', t('classes:remove'), t('classes:removeSeat', { alias })]] as const)
      : ([['erase-seat', t('classes:erase'), t('classes:eraseSeat', { alias })]] as const)
  return (
    <div className={styles.actions}>
      {seat.removedAt === null && (
        <ActionLink
          rank="quiet"
          href={classAddress(locale, classId, `seat/${seat.seatId}/code/`)}
          aria-label={t('joining:newCodeFor', { alias })}
        >
          {t('joining:newCode')}
        </ActionLink>
      )}
      {actions.map(([action, label, spoken]) => (
        <ClassForm key={action} locale={locale} classId={classId} action={action} className={styles.form}>
          <input type="hidden" name="seatId" value={seat.seatId} />
          <SubmitButton rank="quiet" aria-label={spoken}>
            {label}
          </SubmitButton>
        </ClassForm>
      ))}
    </div>
  )
}

function stateOf({ takenAt, isReserved, removedAt }: Seat): 'free' | 'reserved' | 'taken' | 'removed' {
  if (removedAt !== null) return 'removed'
  if (takenAt !== null) return 'taken'
  return isReserved ? 'reserved' : 'free'
}
