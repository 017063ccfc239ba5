import { type LocaleCode, localeByCode, translator } from '@karda/i18n'
import { FieldGroup, SelectField, TickField } from '../../forms/fields.tsx'
import type { FormParts } from './form-parts.ts'

/** The languages in which students can have the quiz, and which of them they see first. */
export function LanguageFields(props: FormParts & { offered: readonly LocaleCode[] }) {
  const { locale, fields, offered } = props
  const { t } = translator(locale)
  const endonym = (code: LocaleCode) => <span lang={code}>{localeByCode(code).endonym}</span>
  return (
    <>
      <FieldGroup
        id="languages"
        legend={t('assignments:languages')}
        hint={t('assignments:languagesHint')}
        problem={props.problemOf('languages')}
      >
        {offered.map((code) => (
          <TickField
            key={code}
            id={`languages-${code}`}
            name="languages[]"
            value={code}
            label={endonym(code)}
            defaultChecked={fields.languages.includes(code)}
          />
        ))}
      </FieldGroup>
      {offered.length > 1 && (
        <SelectField
          id="firstLanguage"
          name="firstLanguage"
          label={t('assignments:firstLanguage')}
          defaultValue={fields.firstLanguage}
        >
          {offered.map((code) => (
            <option key={code} value={code} lang={code}>
              {localeByCode(code).endonym}
            </option>
          ))}
        </SelectField>
      )}
    </>
  )
}
