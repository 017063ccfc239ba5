import { type LocaleCode, translator } from '@karda/i18n'
import { aliasName } from '@karda/i18n/aliases'
import type { Telling } from '../assignments/pages/assignment-status-text.ts'
import { clockTime } from './clock-time.ts'
import type { LivePicture } from './live-picture.ts'
import type { LiveState } from './live-reader.ts'
import type { LiveSeat } from './live-seat.ts'
import { type QuestionView, questionViews } from './question-view.ts'
import { statusText } from './status-text.ts'

/** A live picture in words: what the page shows, and what a stream sends to it. Plain data. */
export interface LiveView {
  /** Where the assignment stands, in a sentence. */
  status: string
  isClosed: boolean
  /** What can be read at a glance. */
  tallies: readonly { label: string; value: string }[]
  /** The same as it is read out, in a sentence. */
  spoken: string
  /** How many seats are free, in a sentence; null where none is. */
  freeSeats: string | null
  seats: readonly SeatView[]
  questions: readonly QuestionView[]
}

/** What a seat's sign says beside its words. */
export type SeatSign = 'here' | 'away' | 'in-time' | 'late' | 'uncounted'

/** A seat in words. */
export interface SeatView {
  id: string
  alias: string
  sign: SeatSign
  state: string
  answered: number
  asked: number
  progress: string
  /** What was answered last; null before the first answer. */
  last: string | null
}

/** Puts a state into words. */
export function liveView({ assignment, quiz, picture }: LiveState, telling: Telling): LiveView {
  const { locale } = telling
  const { t } = translator(locale)
  const { seats, freeSeats } = picture
  const places = new Map(picture.items.map(({ itemId }, index) => [itemId, index + 1]))
  return {
    status: statusText(assignment, telling),
    isClosed: picture.status === 'closed',
    ...talliesOf(picture, locale),
    freeSeats: freeSeats === 0 ? null : t('live:freeSeats', { count: freeSeats }),
    seats: seats.map((seat) => ({
      id: seat.seatId,
      alias: aliasName(locale, seat.aliasKey),
      ...stateOf(seat, telling),
      answered: seat.answered,
      asked: picture.items.length,
      progress: t('live:ofTotal', { number: seat.answered, total: picture.items.length }),
      last: lastOf(seat, places, locale),
    })),
    questions: questionViews(quiz, picture, locale),
  }
}

function talliesOf({ seats, freeSeats, items }: LivePicture, locale: LocaleCode) {
  const { t } = translator(locale)
  const here = seats.filter(({ presence }) => presence.kind === 'here').length
  const handedIn = seats.filter(({ handIn }) => handIn !== null).length
  const answers = seats.reduce((sum, { answered }) => sum + answered, 0)
  const total = seats.length * items.length
  const of = (number: number, whole: number) => t('live:ofTotal', { number, total: whole })
  return {
    tallies: [
      { label: t('live:tally_taken'), value: of(seats.length, seats.length + freeSeats) },
      { label: t('live:tally_here'), value: String(here) },
      { label: t('live:tally_handed-in'), value: of(handedIn, seats.length) },
      { label: t('live:tally_answers'), value: of(answers, total) },
    ],
    spoken: t('live:spoken', { here, handedIn, answers, total }),
  }
}

function stateOf({ handIn, presence }: LiveSeat, telling: Telling): { sign: SeatSign; state: string } {
  const { t } = translator(telling.locale)
  if (handIn) {
    const { kind, at } = handIn
    return { sign: kind, state: t(`live:seat_${kind}`, { time: clockTime(at, telling) }) }
  }
  if (presence.kind === 'here') return { sign: 'here', state: t('live:seat_here') }
  if (presence.since === null) return { sign: 'away', state: t('live:seat_away') }
  return { sign: 'away', state: t('live:seat_away-since', { time: clockTime(presence.since, telling) }) }
}

function lastOf(
  { attemptNumber: attempt, lastItemId }: LiveSeat,
  places: ReadonlyMap<string, number>,
  locale: LocaleCode,
): string | null {
  const { t } = translator(locale)
  const number = places.get(lastItemId ?? '')
  if (number === undefined) return attempt > 1 ? t('live:attempt', { attempt }) : null
  return attempt > 1 ? t('live:lastOfAttempt', { attempt, number }) : t('live:lastQuestion', { number })
}
