import { type LocaleCode, translator } from '@karda/i18n'
import { actionAddress } from '../../addresses/class-addresses.ts'
import { PostForm, SubmitButton } from '../../forms/fields.tsx'
import { PageHeading } from '../../frame/page-heading.tsx'
import { ReturnCodeField } from './code-field.tsx'
import { CodeFromFragment } from './code-from-fragment.tsx'
import { JoiningNotices } from './joining-notices.tsx'

/** Where a join card's picture leads: its code is filled in by a script, or typed from the card. */
export function CardEntryView(props: {
  locale: LocaleCode
  classId: string
  problem: string | undefined
  seconds: string | undefined
}) {
  const { locale, classId } = props
  const { t } = translator(locale)
  return (
    <>
      <PageHeading title={t('joining:cardTitle')}>{t('joining:cardText')}</PageHeading>
      <JoiningNotices locale={locale} problem={props.problem} seconds={props.seconds} />
      <PostForm action={actionAddress(locale, 'joining/card')}>
        <input type="hidden" name="classId" value={classId} />
        <ReturnCodeField locale={locale} id="return-code" />
        <SubmitButton>{t('joining:enter')}</SubmitButton>
      </PostForm>
      <CodeFromFragment fieldId="return-code" />
    </>
  )
}
