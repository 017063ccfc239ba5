import { TextAreaField, TextField } from '../../../forms/fields.tsx'
import { InLanguage } from './in-language.tsx'
import { type ItemFormParts, wordsField } from './item-form-parts.ts'
import styles from './words-fields.module.css'

/** A field of words in each language of the assignment. */
export function WordsFields(
  props: ItemFormParts & { part: string; label: string; hint?: string; rows?: number },
) {
  const { languages, part, label, hint, rows } = props
  const all = languages.map((language) => {
    const field = {
      ...wordsField(props, part, language),
      label: <InLanguage label={label} language={language} isOnly={languages.length === 1} />,
      hint,
      autoComplete: 'off',
    }
    return rows === undefined ? (
      <TextField key={language} {...field} />
    ) : (
      <TextAreaField key={language} {...field} rows={rows} />
    )
  })
  return <div className={styles.languages}>{all}</div>
}
