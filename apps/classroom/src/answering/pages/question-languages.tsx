import type { Item } from '@karda/assessment'
import type { LocaleCode } from '@karda/i18n'
import { VisuallyHidden } from '@karda/ui'
import type { SheetEdition } from '../sheet.ts'
import styles from './question-languages.module.css'

/**
 * The languages in which a question can be read, each by its own name. The buttons send the form, which keeps what was
 * typed; `onSpeak`, where there is one, is asked first.
 */
export function QuestionLanguages(props: {
  item: Item
  editions: readonly SheetEdition[]
  onSpeak?: ((locale: LocaleCode) => void) | undefined
}) {
  const { item, editions, onSpeak } = props
  const own = editions.find(({ locale }) => locale === item.locale)
  if (!own || editions.length < 2) return null
  return (
    <fieldset className={styles.languages}>
      <legend>
        <VisuallyHidden>{own.quiz.languageOfQuestion}</VisuallyHidden>
      </legend>
      {editions.map(({ locale, endonym }) => (
        <button
          key={locale}
          type="submit"
          name="speak"
          value={`${item.id}.${locale}`}
          className={styles.language}
          lang={locale}
          aria-pressed={locale === item.locale}
          onClick={(event) => {
            if (!onSpeak) return
            event.preventDefault()
            onSpeak(locale)
          }}
        >
          {endonym}
        </button>
      ))}
    </fieldset>
  )
}
