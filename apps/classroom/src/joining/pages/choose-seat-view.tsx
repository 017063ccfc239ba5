import type { Seat } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import { actionAddress } from '../../addresses/class-addresses.ts'
import { FieldGroup, PostForm, SubmitButton, TickField } from '../../forms/fields.tsx'
import { Notice } from '../../forms/notice.tsx'
import { PageHeading } from '../../frame/page-heading.tsx'
import type { FreeSeat } from '../free-seats.ts'
import styles from './choose-seat-view.module.css'
import { JoiningNotices } from './joining-notices.tsx'
import { OtherSeatsPart } from './other-seats-part.tsx'
import { ReturnPart } from './type-code-view.tsx'

/** Where a student with the code of an assignment sits down. */
export interface ChooseSeatViewProps {
  locale: LocaleCode
  code: string
  /** What the assignment is called. */
  assignmentTitle: string
  seats: readonly FreeSeat[]
  isLocked: boolean
  /** In other classes, open on this device. */
  otherSeats: readonly Seat[]
  problem: string | undefined
  done: string | undefined
}

/** See `ChooseSeatViewProps`. Nothing is typed: a seat has an alias, and that is all that is known of a student. */
export function ChooseSeatView(props: ChooseSeatViewProps) {
  const { locale, code, seats } = props
  const { t } = translator(locale)
  const canChoose = seats.length > 0 && !props.isLocked
  return (
    <>
      <PageHeading title={t('joining:title')}>
        {t('joining:assignment', { title: props.assignmentTitle })}
      </PageHeading>
      <JoiningNotices locale={locale} problem={props.problem} done={props.done} />
      {canChoose && (
        <PostForm action={actionAddress(locale, 'joining/take-seat')} className={styles.form}>
          <input type="hidden" name="code" value={code} />
          <p id="choose-text">{t('joining:chooseText')}</p>
          <FieldGroup legend={t('joining:freeSeats')}>
            <div className={styles.seats}>
              {seats.map(({ seatId, alias }) => (
                <TickField
                  key={seatId}
                  type="radio"
                  id={`seat-${seatId}`}
                  name="seatId"
                  value={seatId}
                  label={alias}
                  required
                />
              ))}
            </div>
          </FieldGroup>
          <SubmitButton>{t('joining:takeSeat')}</SubmitButton>
        </PostForm>
      )}
      {!canChoose && props.problem !== 'door-locked' && (
        <Notice kind="done">
          <p>{props.isLocked ? t('joining:problem_door-locked') : t('joining:noFreeSeat')}</p>
        </Notice>
      )}
      <ReturnPart locale={locale} code={code} />
      <OtherSeatsPart locale={locale} code={code} seats={props.otherSeats} />
    </>
  )
}
