import type { AttemptRecord, Seat } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import { WaitingElsewhere } from '../quiz/waiting-elsewhere.tsx'

/** On every page of a student: what of other quizzes could not be sent from this device, beside the page's own attempt. */
export function AnswersElsewhere(props: { locale: LocaleCode; seat: Seat; own: AttemptRecord | null }) {
  const { locale, seat, own } = props
  const { t } = translator(locale)
  const { classId, seatId } = seat
  return (
    <WaitingElsewhere
      locale={locale}
      seat={{ classId, seatId }}
      own={
        own && {
          classId,
          seatId,
          assignmentId: own.assignmentId,
          attemptNumber: own.attemptNumber,
          startedAt: own.startedAt,
        }
      }
      words={{
        waiting: t('answering:deviceElsewhere'),
        open: t('answering:deviceElsewhereOpen'),
        gone: t('answering:deviceElsewhereGone'),
      }}
    />
  )
}
