import type { SignUpMode } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import { actionAddress, teacherAddress } from '../../addresses/class-addresses.ts'
import { PostForm, SubmitButton, TextField } from '../../forms/fields.tsx'
import { PageHeading, PageNotes, PagePart } from '../../frame/page-heading.tsx'
import type { Teacher } from '../teacher.ts'
import { AccountNotices } from './account-notices.tsx'
import { CurrentPasswordField } from './current-password-field.tsx'
import { NewPasswordField } from './new-password-field.tsx'
import { OwnerSettings } from './owner-settings.tsx'
import { PasskeySettings, type PasskeysOfTeacher } from './passkey-settings.tsx'
import styles from './settings-view.module.css'

/** What a teacher can change of the account. */
export interface SettingsViewProps {
  locale: LocaleCode
  teacher: Teacher
  /** Who may sign up; for the owner to change. */
  mode: SignUpMode
  /** A link that was just made: an address with its domain. */
  madeLink: string | undefined
  held: PasskeysOfTeacher
  problem: string | undefined
  done: string | undefined
}

/** See `SettingsViewProps`. */
export function SettingsView(props: SettingsViewProps) {
  const { locale, teacher } = props
  const { t } = translator(locale)
  return (
    <>
      <PageHeading title={t('accounts:accountTitle')}>
        {t('accounts:signedInAs', { email: teacher.email })}
        {teacher.isOwner && (
          <>
            <br />
            {t('accounts:ownerNote')}
          </>
        )}
      </PageHeading>
      <AccountNotices {...props} />
      {teacher.isOwner && <OwnerSettings locale={locale} mode={props.mode} madeLink={props.madeLink} />}
      <PasskeySettings locale={locale} held={props.held} />
      <PagePart heading={t('accounts:changePasswordTitle')}>
        <PostForm action={actionAddress(locale, 'accounts/password')}>
          <CurrentPasswordField id="password-for-password" locale={locale} />
          <NewPasswordField locale={locale} name="newPassword" label={t('accounts:newPassword')} />
          <SubmitButton rank="plain">{t('accounts:changePasswordTitle')}</SubmitButton>
        </PostForm>
      </PagePart>
      <PagePart heading={t('accounts:changeEmailTitle')}>
        <PostForm action={actionAddress(locale, 'accounts/email')}>
          <TextField
            id="new-email"
            name="email"
            type="email"
            autoComplete="email"
            label={t('accounts:newEmail')}
            required
          />
          <CurrentPasswordField id="password-for-email" locale={locale} />
          <SubmitButton rank="plain">{t('accounts:changeEmailTitle')}</SubmitButton>
        </PostForm>
      </PagePart>
      <PagePart heading={t('accounts:everywhereTitle')} text={t('accounts:everywhereText')}>
        <PostForm action={actionAddress(locale, 'accounts/everywhere')}>
          <SubmitButton rank="plain">{t('accounts:everywhereTitle')}</SubmitButton>
        </PostForm>
      </PagePart>
      <PagePart heading={t('accounts:downloadTitle')} text={t('accounts:downloadText')}>
        <a className={styles.download} href={`${teacherAddress(locale, 'account/')}download/`} download>
          {t('accounts:downloadLink')}
        </a>
      </PagePart>
      <PagePart heading={t('accounts:deleteTitle')} text={t('accounts:deleteText')}>
        <PostForm action={actionAddress(locale, 'accounts/delete')}>
          <CurrentPasswordField id="password-for-deleting" locale={locale} />
          <SubmitButton rank="plain">{t('accounts:deleteTitle')}</SubmitButton>
        </PostForm>
      </PagePart>
      <PageNotes>
        <p>
          <a href={teacherAddress(locale, 'connection/')}>{t('upkeep:link')}</a>
        </p>
      </PageNotes>
    </>
  )
}
