import { type LocaleCode, translator } from '@karda/i18n'
import { TextField } from '../../forms/fields.tsx'

/** A field for the password by which a teacher confirms a change. */
export function CurrentPasswordField({ id, locale }: { id: string; locale: LocaleCode }) {
  return (
    <TextField
      id={id}
      name="password"
      type="password"
      autoComplete="current-password"
      label={translator(locale).t('accounts:currentPassword')}
      required
    />
  )
}
