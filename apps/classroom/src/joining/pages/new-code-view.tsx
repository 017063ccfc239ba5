import type { SeatKey } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import { actionAddress } from '../../addresses/class-addresses.ts'
import { PostForm, SubmitButton, TickField } from '../../forms/fields.tsx'
import { PageHeading } from '../../frame/page-heading.tsx'

/** Where a teacher makes a lost code of one seat anew. */
export function NewCodeView(props: { locale: LocaleCode; seat: SeatKey; alias: string }) {
  const { locale, seat, alias } = props
  const { t } = translator(locale)
  return (
    <>
      <PageHeading title={t('joining:newCodeFor', { alias })}>{t('joining:newCodeText')}</PageHeading>
      <PostForm action={actionAddress(locale, 'joining/cards')}>
        <input type="hidden" name="classId" value={seat.classId} />
        <input type="hidden" name="seats[]" value={seat.seatId} />
        <TickField id="end-sessions" name="endSessions" label={t('joining:endSessions')} />
        <SubmitButton>{t('joining:makeCode')}</SubmitButton>
      </PostForm>
    </>
  )
}
