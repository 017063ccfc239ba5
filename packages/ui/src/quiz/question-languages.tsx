import type { LocaleCode } from '@karda/i18n'
import hidden from '../text/visually-hidden.module.css'
import styles from './layout-switch.module.css'
import type { QuizEdition } from './quiz-edition.ts'

/** The languages in which a question can be read, each by its own name. */
export function QuestionLanguages(props: {
  editions: readonly QuizEdition[]
  chosen: QuizEdition
  onSpeak: (locale: LocaleCode) => void
}) {
  const { editions, chosen } = props
  if (editions.length < 2) return null
  return (
    <fieldset className={styles.languages}>
      <legend className={hidden.hidden}>{chosen.messages.languageOfQuestion}</legend>
      {editions.map(({ locale, endonym }) => (
        <button
          key={locale}
          type="button"
          className={styles.language}
          lang={locale}
          aria-pressed={locale === chosen.locale}
          onClick={() => props.onSpeak(locale)}
        >
          {endonym}
        </button>
      ))}
    </fieldset>
  )
}
