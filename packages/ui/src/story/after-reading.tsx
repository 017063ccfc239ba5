import type { Edition, Story } from '@karda/article-content'
import { translator } from '@karda/i18n'
import { glossaryAddress } from '../addresses/index.ts'
import styles from './after-reading.module.css'
import { StorySection } from './story-section.tsx'

/** Where to go after reading; what is still being written says so. */
export function AfterReading({ story, edition }: { story: Story; edition: Edition }) {
  const { t } = translator(edition.locale)
  const count = story.facts.glossary.length
  return (
    <StorySection id="after" heading={t('story:afterReading')}>
      <ul className={styles.ways}>
        <li>
          <a className={styles.way} href={glossaryAddress(edition.locale, story.slug)}>
            {t('glossary:title')}
          </a>
          <p className={styles.about}>{t('glossary:termCount', { count })}</p>
        </li>
        <li>
          <p className={styles.coming}>{t('story:takeTheQuiz')}</p>
          <p className={styles.about}>{t('story:quizSoon')}</p>
        </li>
        <li>
          <p className={styles.coming}>{t('story:forTeachers')}</p>
          <p className={styles.about}>{t('story:teachersSoon')}</p>
        </li>
      </ul>
    </StorySection>
  )
}
