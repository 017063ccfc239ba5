import type { Seat } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import { aliasName } from '@karda/i18n/aliases'
import { actionAddress } from '../../addresses/class-addresses.ts'
import { FieldGroup, PostForm, SubmitButton, TickField } from '../../forms/fields.tsx'
import { Notice } from '../../forms/notice.tsx'
import { PageHeading, PagePart } from '../../frame/page-heading.tsx'
import { isFree } from '../free-seats.ts'
import styles from './cards-view.module.css'
import { ListedSeats } from './listed-seats.tsx'

/** Where a teacher chooses for which seats join cards are made. */
export interface CardsViewProps {
  locale: LocaleCode
  classId: string
  /** Those that were not removed. */
  seats: readonly Seat[]
  problem: string | undefined
  done: string | undefined
}

/** See `CardsViewProps`. Free seats are chosen at first: nobody has a code of theirs that would be lost. */
export function CardsView({ locale, classId, seats, problem, done }: CardsViewProps) {
  const { t } = translator(locale)
  const reserved = seats.filter(({ isReserved }) => isReserved)
  return (
    <>
      <PageHeading title={t('joining:cardsTitle')}>{t('joining:cardsText')}</PageHeading>
      {problem === 'no-seats' && (
        <Notice kind="problem">
          <p>{t('joining:problem_no-seats')}</p>
        </Notice>
      )}
      {done === 'released' && (
        <Notice kind="done">
          <p>{t('joining:done_released')}</p>
        </Notice>
      )}
      <PostForm action={actionAddress(locale, 'joining/cards')} className={styles.form}>
        <input type="hidden" name="classId" value={classId} />
        <p className={styles.warning}>{t('joining:cardsWarning')}</p>
        <FieldGroup legend={t('joining:cardSeats')}>
          <div className={styles.seats}>
            {seats.map((seat) => (
              <TickField
                key={seat.seatId}
                id={`card-${seat.seatId}`}
                name="seats[]"
                value={seat.seatId}
                defaultChecked={isFree(seat)}
                label={t(`joining:cardSeat_${stateOf(seat)}`, { alias: aliasName(locale, seat.aliasKey) })}
              />
            ))}
          </div>
        </FieldGroup>
        <SubmitButton>{t('joining:makeCards')}</SubmitButton>
      </PostForm>
      {reserved.length > 0 && (
        <PagePart
          heading={t('joining:reservedTitle')}
          text={t('joining:reservedText', { count: reserved.length })}
        >
          <PostForm action={actionAddress(locale, 'joining/release')}>
            <input type="hidden" name="classId" value={classId} />
            <ListedSeats seatIds={reserved.map(({ seatId }) => seatId)} />
            <SubmitButton rank="plain">{t('joining:release', { count: reserved.length })}</SubmitButton>
          </PostForm>
        </PagePart>
      )}
    </>
  )
}

function stateOf({ takenAt, isReserved }: Seat): 'free' | 'reserved' | 'taken' {
  if (takenAt !== null) return 'taken'
  return isReserved ? 'reserved' : 'free'
}
