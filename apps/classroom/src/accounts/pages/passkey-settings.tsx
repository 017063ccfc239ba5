import type { Passkey } from '@karda/database'
import { formatDate, type LocaleCode, translator } from '@karda/i18n'
import { VisuallyHidden } from '@karda/ui'
import { actionAddress, teacherAddress } from '../../addresses/class-addresses.ts'
import { PostForm, SubmitButton } from '../../forms/fields.tsx'
import { Table } from '../../forms/table.tsx'
import { PagePart } from '../../frame/page-heading.tsx'
import { PasskeyForm } from './passkey-form.tsx'
import styles from './passkey-settings.module.css'

/** A teacher’s passkeys, and the one address for which they are; undefined where the server’s address allows none. */
export type PasskeysOfTeacher = { origin: string; passkeys: readonly Passkey[] } | undefined

/** The passkeys that open an account: listed, removed, added. */
export function PasskeySettings({ locale, held }: { locale: LocaleCode; held: PasskeysOfTeacher }) {
  const { t } = translator(locale)
  if (!held) {
    return (
      <PagePart id="passkeys" heading={t('accounts:passkeysTitle')} text={t('accounts:passkeysText')}>
        <p className={styles.way}>
          <a href={teacherAddress(locale, 'connection/')}>{t('accounts:passkeysNeedHttps')}</a>
        </p>
      </PagePart>
    )
  }
  return (
    <PagePart id="passkeys" heading={t('accounts:passkeysTitle')} text={t('accounts:passkeysText')}>
      {held.passkeys.length > 0 && <PasskeyTable locale={locale} passkeys={held.passkeys} />}
      <PasskeyForm
        words={{
          name: t('accounts:passkeyName'),
          nameHint: t('accounts:passkeyNameHint'),
          password: t('accounts:currentPassword'),
          add: t('accounts:addPasskey'),
          unsupported: t('accounts:passkeyUnsupported'),
        }}
        origin={held.origin}
        settings={teacherAddress(locale, 'account/')}
      />
    </PagePart>
  )
}

function PasskeyTable({ locale, passkeys }: { locale: LocaleCode; passkeys: readonly Passkey[] }) {
  const { t } = translator(locale)
  const actions = <VisuallyHidden key="actions">{t('accounts:passkeyActions')}</VisuallyHidden>
  const day = (time: number) => formatDate(new Date(time).toISOString().slice(0, 10), locale)
  return (
    <Table
      label={t('accounts:passkeysTitle')}
      head={[t('accounts:passkeyName'), t('accounts:passkeyMade'), t('accounts:passkeyUsed'), actions]}
    >
      {passkeys.map(({ credentialId, name, createdAt, lastUsedAt }) => (
        <tr key={credentialId}>
          <th scope="row">{name}</th>
          <td>{day(createdAt)}</td>
          <td>{lastUsedAt === null ? t('accounts:passkeyNotUsed') : day(lastUsedAt)}</td>
          <td>
            <PostForm className={styles.form ?? ''} action={actionAddress(locale, 'accounts/remove-passkey')}>
              <input type="hidden" name="credentialId" value={credentialId} />
              <SubmitButton rank="quiet" aria-label={t('accounts:removePasskey', { name })}>
                {t('accounts:remove')}
              </SubmitButton>
            </PostForm>
          </td>
        </tr>
      ))}
    </Table>
  )
}
