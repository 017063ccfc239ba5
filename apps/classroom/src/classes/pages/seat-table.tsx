import type { Seat } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import { aliasName } from '@karda/i18n/aliases'
import { ActionLink, VisuallyHidden } from '@karda/ui'
import { classAddress } from '../../addresses/class-addresses.ts'
import { SubmitButton } from '../../forms/fields.tsx'
import { Table } from '../../forms/table.tsx'
import { ClassForm } from './class-form.tsx'
import styles from './seat-table.module.css'

/** The seats of a class, with what a teacher can do with each. */
export function SeatTable(props: { locale: LocaleCode; classId: string; seats: readonly Seat[] }) {
  const { locale, classId, seats } = props
  const { t } = translator(locale)
  // Who sees the buttons knows what the column is; its name would be the widest word of the table.
  const actions = <VisuallyHidden key="actions">{t('classes:actions')}</VisuallyHidden>
  return (
    <Table label={t('classes:seats')} head={[t('classes:alias'), t('classes:state'), actions]}>
      {seats.map((seat) => (
        <tr key={seat.seatId}>
          <th scope="row">{aliasName(locale, seat.aliasKey)}</th>
          <td>{t(`classes:state_${stateOf(seat)}`)}</td>
          <td className={styles.actions}>
            <SeatActions locale={locale} classId={classId} seat={seat} />
          </td>
        </tr>
      ))}
    </Table>
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
    <>
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
    </>
  )
}

function stateOf({ takenAt, isReserved, removedAt }: Seat): 'free' | 'reserved' | 'taken' | 'removed' {
  if (removedAt !== null) return 'removed'
  if (takenAt !== null) return 'taken'
  return isReserved ? 'reserved' : 'free'
}
