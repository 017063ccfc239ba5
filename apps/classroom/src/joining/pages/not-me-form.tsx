import type { Seat } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import type { ButtonRank } from '@karda/ui'
import type { ReactNode } from 'react'
import { actionAddress } from '../../addresses/class-addresses.ts'
import { LeaveSeatForm } from '../../answering/quiz/leave-seat-form.tsx'

/** By which somebody says that the seat of this device is another's, and the device forgets that one. */
export function NotMeForm(props: {
  locale: LocaleCode
  seat: Pick<Seat, 'classId' | 'seatId'>
  /** What the button says; that this is not me where nothing else is. */
  label?: string
  /** How the button looks among others; plain where nothing is said. */
  rank?: ButtonRank
  className?: string | undefined
  children?: ReactNode
}) {
  const { t } = translator(props.locale)
  const { classId, seatId } = props.seat
  return (
    <LeaveSeatForm
      action={actionAddress(props.locale, 'joining/leave')}
      seat={{ classId, seatId }}
      words={{
        leave: props.label ?? t('joining:notMe'),
        waiting: t('joining:answersWaiting'),
        leaveAnyway: t('joining:leaveAnyway'),
      }}
      {...(props.rank !== undefined && { rank: props.rank })}
      {...(props.className !== undefined && { className: props.className })}
    >
      {props.children}
    </LeaveSeatForm>
  )
}
