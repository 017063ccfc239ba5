import type { Class, Seat } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import type { ReactNode } from 'react'
import { actionAddress } from '../../addresses/class-addresses.ts'
import { PostForm, SubmitButton, TextField } from '../../forms/fields.tsx'
import { Notice } from '../../forms/notice.tsx'
import { PageHeading, PagePart } from '../../frame/page-heading.tsx'
import { TracesLeft } from '../../upkeep/pages/traces-left.tsx'
import { mostSeats } from '../class-limits.ts'
import { ClassForm } from './class-form.tsx'
import { SeatTable } from './seat-table.tsx'

/** A class as its teacher sees it. */
export interface ClassViewProps {
  locale: LocaleCode
  ownedClass: Class
  seats: readonly Seat[]
  /** The part of the page about what the class was given. */
  assignments: ReactNode
  /** The parts about who sits where, and who gets in. */
  joining: ReactNode
  problem: string | undefined
  done: string | undefined
  /** What an erasure has left on the disk. */
  traces: string | undefined
  /** What became of an assignment of the class. */
  notices: ReactNode
}

/** See `ClassViewProps`. */
export function ClassView({ locale, ownedClass, seats, ...props }: ClassViewProps) {
  const { t } = translator(locale)
  const { classId } = ownedClass
  const problem = problemText(locale, props.problem)
  return (
    <>
      <PageHeading title={ownedClass.name}>{t('classes:seatCount', { count: seats.length })}</PageHeading>
      {problem && (
        <Notice kind="problem">
          <p>{problem}</p>
        </Notice>
      )}
      {props.done === 'seat-erased' && (
        <Notice kind="done">
          <p>{t('classes:done_seat-erased')}</p>
          <TracesLeft locale={locale} traces={props.traces} />
        </Notice>
      )}
      {props.notices}
      {props.assignments}
      <PagePart heading={t('classes:seats')} text={t('classes:seatsText')}>
        <SeatTable locale={locale} classId={classId} seats={seats} />
        <ClassForm locale={locale} classId={classId} action="add-seats">
          <TextField
            id="more-seats"
            name="seats"
            type="number"
            min={1}
            max={mostSeats}
            defaultValue={1}
            label={t('classes:howMany')}
            required
          />
          <SubmitButton rank="plain">{t('classes:addSeats')}</SubmitButton>
        </ClassForm>
      </PagePart>
      {props.joining}
      <PagePart heading={t('classes:rename')}>
        <ClassForm locale={locale} classId={classId} action="rename">
          <TextField
            id="new-name"
            name="name"
            maxLength={60}
            defaultValue={ownedClass.name}
            autoComplete="off"
            label={t('classes:name')}
            required
          />
          <SubmitButton rank="plain">{t('classes:rename')}</SubmitButton>
        </ClassForm>
      </PagePart>
      <PagePart heading={t('classes:eraseClass')} text={t('classes:eraseClassText')}>
        <PostForm action={actionAddress(locale, 'classes/erase')}>
          <input type="hidden" name="classId" value={classId} />
          <TextField id="name-to-erase" name="name" autoComplete="off" label={t('classes:name')} required />
          <SubmitButton rank="plain">{t('classes:eraseClass')}</SubmitButton>
        </PostForm>
      </PagePart>
    </>
  )
}

function problemText(locale: LocaleCode, code: string | undefined): string | undefined {
  const { t } = translator(locale)
  switch (code) {
    case 'invalid':
      return t('classes:problem_invalid', { max: mostSeats })
    case 'name-differs':
      return t('classes:problem_name-differs')
    default:
      return undefined
  }
}
