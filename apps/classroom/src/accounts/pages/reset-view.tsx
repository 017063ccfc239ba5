import { type LocaleCode, translator } from '@karda/i18n'
import { actionAddress } from '../../addresses/class-addresses.ts'
import { PostForm, SubmitButton } from '../../forms/fields.tsx'
import { PageHeading } from '../../frame/page-heading.tsx'
import { AccountNotices } from './account-notices.tsx'
import { NewPasswordField } from './new-password-field.tsx'

/** Where the holder of a link sets a new password. */
export function ResetView(props: { locale: LocaleCode; token: string; problem: string | undefined }) {
  const { locale, token, problem } = props
  const { t } = translator(locale)
  return (
    <>
      <PageHeading title={t('accounts:resetTitle')} />
      <AccountNotices locale={locale} problem={problem} done={undefined} />
      <PostForm action={actionAddress(locale, 'accounts/reset')}>
        <input type="hidden" name="token" value={token} />
        <NewPasswordField locale={locale} name="password" label={t('accounts:newPassword')} />
        <SubmitButton>{t('accounts:setPassword')}</SubmitButton>
      </PostForm>
    </>
  )
}
