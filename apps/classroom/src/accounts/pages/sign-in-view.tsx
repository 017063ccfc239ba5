import { type LocaleCode, translator } from '@karda/i18n'
import { actionAddress, teacherAddress } from '../../addresses/class-addresses.ts'
import { PostForm, SubmitButton, TextField } from '../../forms/fields.tsx'
import { PageHeading, PageNotes } from '../../frame/page-heading.tsx'
import { AccountNotices } from './account-notices.tsx'
import { PasskeySignIn } from './passkey-sign-in.tsx'

/** Where a teacher signs in. */
export function SignInView(props: {
  locale: LocaleCode
  problem: string | undefined
  done: string | undefined
  /** What the erasure of an account has left on the disk. */
  traces: string | undefined
  /** The one address at which passkeys can be used; undefined where the server's address allows none. */
  passkeyOrigin: string | undefined
}) {
  const { locale, passkeyOrigin } = props
  const { t } = translator(locale)
  return (
    <>
      <PageHeading title={t('accounts:signInTitle')}>{t('accounts:signInText')}</PageHeading>
      <AccountNotices {...props} />
      <PostForm action={actionAddress(locale, 'accounts/sign-in')}>
        <TextField
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          label={t('accounts:email')}
          required
        />
        <TextField
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          label={t('accounts:password')}
          required
        />
        <SubmitButton>{t('accounts:signInTitle')}</SubmitButton>
      </PostForm>
      {passkeyOrigin !== undefined && (
        <PasskeySignIn
          label={t('accounts:passkeySignIn')}
          origin={passkeyOrigin}
          home={teacherAddress(locale)}
          problemAddress={teacherAddress(locale, 'sign-in/')}
        />
      )}
      <PageNotes>
        <p>{t('accounts:forgotten', { command: 'pnpm data reset-password' })}</p>
        <p>
          <a href={teacherAddress(locale, 'sign-up/')}>{t('accounts:toSignUp')}</a>
        </p>
      </PageNotes>
    </>
  )
}
