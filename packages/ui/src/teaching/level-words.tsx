import type { Story } from '@karda/article-content'
import { type LocaleCode, translator } from '@karda/i18n'
import styles from './level-words.module.css'
import { type LevelWord, wordsByLevel } from './words-by-level.ts'

/** The words that each level of a story explains, each beside its partner in the story's other languages. */
export function LevelWords({ story, locale }: { story: Story; locale: LocaleCode }) {
  const { t } = translator(locale)
  const levels = wordsByLevel(story, locale).filter(({ words }) => words.length > 0)
  return levels.map(({ level, words }) => (
    <div key={level} className={styles.level}>
      {story.facts.levels.length > 1 && (
        <h3 className={styles.name}>{t('story:level', { context: level })}</h3>
      )}
      <p className={styles.count}>{t('glossary:termCount', { count: words.length })}</p>
      <ul className={styles.words}>
        {words.map((word) => (
          <Word key={word.term} word={word} />
        ))}
      </ul>
    </div>
  ))
}

function Word({ word }: { word: LevelWord }) {
  return (
    <li className={styles.word}>
      {word.headword}
      {word.others.map(({ locale, headword }) => (
        <span key={locale} className={styles.other}>
          {' – '}
          <span lang={locale}>{headword}</span>
        </span>
      ))}
    </li>
  )
}
