import { type LocaleCode, translator } from '@karda/i18n'
import { joinCodeLength, returnCodeLength, spacedCode } from '../../codes/code-alphabet.ts'
import { TextField } from '../../forms/fields.tsx'

/** A code is typed in any letters and groups; a device is not to learn, correct or spell it. */
const attributes = {
  autoComplete: 'off',
  autoCapitalize: 'characters',
  autoCorrect: 'off',
  spellCheck: false,
  maxLength: 30,
  required: true,
} as const

/** Where the code of an assignment is typed. */
export function JoinCodeField({ locale, id }: { locale: LocaleCode; id: string }) {
  const { t } = translator(locale)
  return (
    <TextField
      id={id}
      name="code"
      label={t('joining:code')}
      hint={t('joining:codeHint', { count: joinCodeLength, example: spacedCode('K7MPW3XN') })}
      {...attributes}
    />
  )
}

/** Where the code is typed by which one seat is entered again. */
export function ReturnCodeField({ locale, id }: { locale: LocaleCode; id: string }) {
  const { t } = translator(locale)
  return (
    <TextField
      id={id}
      name="returnCode"
      label={t('joining:returnCode')}
      hint={t('joining:returnCodeHint', { count: returnCodeLength })}
      {...attributes}
    />
  )
}
