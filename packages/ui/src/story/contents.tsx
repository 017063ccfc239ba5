import { type LocaleCode, translator } from '@karda/i18n'
import styles from './contents.module.css'

/** The parts of a story's page. */
export function Contents({ locale }: { locale: LocaleCode }) {
  const { t } = translator(locale)
  const parts = [
    { id: 'story', label: t('story:theStory') },
    { id: 'source', label: t('story:aboutTheSource') },
    { id: 'corrections', label: t('story:corrections') },
    { id: 'after', label: t('story:afterReading') },
  ]
  return (
    <nav className={styles.contents} aria-label={t('story:contents')}>
      <ol className={styles.list}>
        {parts.map((part) => (
          <li key={part.id}>
            <a className={styles.link} href={`#${part.id}`}>
              {part.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
