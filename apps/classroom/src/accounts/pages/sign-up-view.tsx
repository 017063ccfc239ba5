import type { SignUpMode } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import { actionAddress, teacherAddress } from '../../addresses/class-addresses.ts'
import { PostForm, SubmitButton, TextField } from '../../forms/fields.tsx'
import { Notice } from '../../forms/notice.tsx'
import { PageHeading, PageNotes } from '../../frame/page-heading.tsx'
import { accountProblem } from '../account-words.ts'
import { NewPasswordField } from './new-password-field.tsx'

/** Where somebody becomes a teacher of this installation, if they may. */
export function SignUpView(props: {
  locale: LocaleCode
  mode: SignUpMode | 'first'
  invitation: string | undefined
  problem: string | undefined
}) {
  const { locale, mode, invitation } = props
  const { t } = translator(locale)
  const isShut = mode === 'closed' || (mode === 'invitation' && invitation === undefined)
  const problem = accountProblem(locale, props.problem)
  return (
    <>
      <PageHeading title={t('accounts:toSignUp')}>
        {mode === 'first' ? t('accounts:firstText') : undefined}
      </PageHeading>
      {isShut ? (
        <Notice kind="done">
          <p>{mode === 'closed' ? t('accounts:problem_closed') : t('accounts:problem_not-invited')}</p>
        </Notice>
      ) : (
        <>
          {problem && (
            <Notice kind="problem">
              <p>{problem}</p>
            </Notice>
          )}
          <PostForm action={actionAddress(locale, 'accounts/sign-up')}>
            {invitation !== undefined && <input type="hidden" name="invitation" value={invitation} />}
            <TextField
              id="email"
              name="email"
              type="email"
              autoComplete="username"
              label={t('accounts:email')}
              required
            />
            <NewPasswordField locale={locale} name="password" label={t('accounts:password')} />
            <SubmitButton>{t('accounts:toSignUp')}</SubmitButton>
          </PostForm>
        </>
      )}
      <PageNotes>
        <p>{t('accounts:signUpNote')}</p>
        <p>
          <a href={teacherAddress(locale, 'sign-in/')}>{t('accounts:toSignIn')}</a>
        </p>
      </PageNotes>
    </>
  )
}
