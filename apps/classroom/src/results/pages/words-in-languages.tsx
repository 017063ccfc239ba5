import { KeptText } from '@karda/ui'
import type { Wording } from '../words/wording.ts'
import styles from './words-in-languages.module.css'

/** The same words in each language: the first one's as they are, the others' below them. */
export function WordsInLanguages({ words }: { words: readonly Wording[] }) {
  return words.map(({ locale, text }, index) => (
    <span key={locale} lang={locale} className={index === 0 ? styles.first : styles.other}>
      <KeptText text={text} />
    </span>
  ))
}
