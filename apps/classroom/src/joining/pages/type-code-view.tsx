import { type LocaleCode, translator } from '@karda/i18n'
import { actionAddress, joinAddress } from '../../addresses/class-addresses.ts'
import { GetForm, PostForm, SubmitButton } from '../../forms/fields.tsx'
import { PageHeading, PagePart } from '../../frame/page-heading.tsx'
import { JoinCodeField, ReturnCodeField } from './code-field.tsx'
import { type JoiningNoticeProps, JoiningNotices } from './joining-notices.tsx'

/** Where a student types the code of an assignment, because there was none in the address or it led nowhere. */
export function TypeCodeView(props: JoiningNoticeProps) {
  const { locale } = props
  const { t } = translator(locale)
  return (
    <>
      <PageHeading title={t('joining:title')}>{t('joining:codeText')}</PageHeading>
      <JoiningNotices {...props} />
      <GetForm action={joinAddress(locale)}>
        <JoinCodeField locale={locale} id="code" />
        <SubmitButton>{t('joining:goOn')}</SubmitButton>
      </GetForm>
      <ReturnPart locale={locale} />
    </>
  )
}

/** The way back to a seat by its own code; the code of the assignment is asked for where it is not known. */
export function ReturnPart({ locale, code }: { locale: LocaleCode; code?: string }) {
  const { t } = translator(locale)
  return (
    <PagePart id="return" heading={t('joining:returnTitle')} text={t('joining:returnText')}>
      <PostForm action={actionAddress(locale, 'joining/return')}>
        {code === undefined ? (
          <JoinCodeField locale={locale} id="code-to-return" />
        ) : (
          <input type="hidden" name="code" value={code} />
        )}
        <ReturnCodeField locale={locale} id="return-code" />
        <SubmitButton rank="plain">{t('joining:enter')}</SubmitButton>
      </PostForm>
    </PagePart>
  )
}
