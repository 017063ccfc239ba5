import { type LocaleCode, translator } from '@karda/i18n'
import { TextField } from '../../forms/fields.tsx'
import { passwordLengths } from '../password-length.ts'

/** A field in which a password is chosen. */
export function NewPasswordField(props: { locale: LocaleCode; name: string; label: string }) {
  return (
    <TextField
      id={props.name}
      name={props.name}
      type="password"
      autoComplete="new-password"
      minLength={passwordLengths.min}
      maxLength={passwordLengths.max}
      label={props.label}
      hint={translator(props.locale).t('accounts:passwordHint', { min: passwordLengths.min })}
      required
    />
  )
}
