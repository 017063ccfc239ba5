import { type SignUpMode, signUpModeSchema } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import { VisuallyHidden } from '@karda/ui'
import { actionAddress } from '../../addresses/class-addresses.ts'
import { FieldGroup, PostForm, SubmitButton, TextField, TickField } from '../../forms/fields.tsx'
import { PagePart } from '../../frame/page-heading.tsx'
import { CurrentPasswordField } from './current-password-field.tsx'
import styles from './owner-settings.module.css'

/** What the owner of the installation decides, and the links that only an owner makes. */
export function OwnerSettings(props: { locale: LocaleCode; mode: SignUpMode; madeLink: string | undefined }) {
  const { locale, mode, madeLink } = props
  const { t } = translator(locale)
  return (
    <>
      {madeLink !== undefined && (
        <PagePart id="link" heading={t('accounts:linkTitle')} text={t('accounts:linkText')}>
          <p className={styles.link}>{madeLink}</p>
        </PagePart>
      )}
      <PagePart heading={t('accounts:signUpModeTitle')}>
        <PostForm action={actionAddress(locale, 'accounts/sign-up-mode')}>
          <FieldGroup legend={<VisuallyHidden>{t('accounts:signUpModeTitle')}</VisuallyHidden>}>
            {signUpModeSchema.options.map((one) => (
              <TickField
                key={one}
                type="radio"
                id={`mode-${one}`}
                name="mode"
                value={one}
                defaultChecked={one === mode}
                label={t(`accounts:mode_${one}`)}
              />
            ))}
          </FieldGroup>
          <CurrentPasswordField id="password-for-sign-up-mode" locale={locale} />
          <SubmitButton rank="plain">{t('accounts:save')}</SubmitButton>
        </PostForm>
      </PagePart>
      <PagePart heading={t('accounts:inviteTitle')} text={t('accounts:inviteText')}>
        <PostForm action={actionAddress(locale, 'accounts/invite')}>
          <SubmitButton rank="plain">{t('accounts:inviteTitle')}</SubmitButton>
        </PostForm>
      </PagePart>
      <PagePart heading={t('accounts:handOverTitle')} text={t('accounts:handOverText')}>
        <PostForm action={actionAddress(locale, 'accounts/hand-over')}>
          <TextField
            id="successor-email"
            name="email"
            type="email"
            autoComplete="off"
            label={t('accounts:successorEmail')}
            required
          />
          <CurrentPasswordField id="password-for-handing-over" locale={locale} />
          <SubmitButton rank="plain">{t('accounts:handOverTitle')}</SubmitButton>
        </PostForm>
      </PagePart>
      <PagePart heading={t('accounts:resetLinkTitle')} text={t('accounts:resetLinkText')}>
        <PostForm action={actionAddress(locale, 'accounts/reset-link')}>
          <TextField
            id="reset-email"
            name="email"
            type="email"
            autoComplete="off"
            label={t('accounts:email')}
            required
          />
          <CurrentPasswordField id="password-for-reset-link" locale={locale} />
          <SubmitButton rank="plain">{t('accounts:makeLink')}</SubmitButton>
        </PostForm>
      </PagePart>
    </>
  )
}
