import type { Edition, LevelName, Story } from '@karda/article-content'
import { translator } from '@karda/i18n'
import {
  backgroundAddress,
  classesAddress,
  glossaryAddress,
  quizAddress,
  teachingAddress,
  worksheetAddress,
} from '../addresses/index.ts'
import styles from './after-reading.module.css'
import { StorySection } from './story-section.tsx'

/** What `AfterReading` shows. */
export interface AfterReadingProps {
  story: Story
  edition: Edition
  level: LevelName
  /** Whether there is a quiz on the story at this level. */
  hasQuiz: boolean
  /** Whether something is told of what stands behind the story. */
  hasBackground: boolean
  /** Whether a class can be given the quiz at the same address. */
  hasClassroom: boolean
  /** Whether there are teacher's notes on the story. */
  hasNotes: boolean
}

/** Where to go after reading. */
export function AfterReading(props: AfterReadingProps) {
  const { story, edition, level, hasQuiz, hasBackground, hasClassroom, hasNotes } = props
  const { t } = translator(edition.locale)
  const { locale } = edition
  const quizWays = [
    {
      href: quizAddress(locale, story.slug, level),
      label: t('story:takeTheQuiz'),
      about: t('story:quizDescription'),
    },
    {
      href: worksheetAddress(locale, story.slug, level),
      label: t('worksheet:title'),
      about: t('story:worksheetDescription'),
    },
  ]
  const backgroundWay = {
    href: backgroundAddress(locale, story.slug),
    label: t('background:title'),
    about: t('background:about'),
  }
  const classWay = {
    href: classesAddress(locale),
    label: t('story:assignToClass'),
    about: t('story:assignToClassDescription'),
  }
  const teachingWay = {
    href: teachingAddress(locale, story.slug),
    label: t('story:forTeachers'),
    about: t('teaching:about'),
  }
  const ways = [
    ...(hasQuiz ? quizWays : []),
    {
      href: glossaryAddress(locale, story.slug),
      label: t('glossary:title'),
      about: t('glossary:termCount', { count: story.facts.glossary.length }),
    },
    ...(hasBackground ? [backgroundWay] : []),
    ...(hasNotes ? [teachingWay] : []),
    ...(hasQuiz && hasClassroom ? [classWay] : []),
  ]
  return (
    <StorySection id="after" heading={t('story:afterReading')}>
      <ul className={styles.ways}>
        {ways.map(({ href, label, about }) => (
          <li key={href}>
            <a className={styles.way} href={href}>
              {label}
            </a>
            <p className={styles.about}>{about}</p>
          </li>
        ))}
      </ul>
    </StorySection>
  )
}
