import type { TeachingPart } from '@karda/article-content'
import { translator } from '@karda/i18n'
import { storyAddress } from '../addresses/index.ts'
import { StoryPartHead } from '../story/story-part-head.tsx'
import { citedSources } from './cited-sources.ts'
import { LessonPlan } from './lesson-plan.tsx'
import { LevelWords } from './level-words.tsx'
import { SheetList } from './sheet-list.tsx'
import { SourceList } from './source-list.tsx'
import { TeachingBlocks } from './teaching-blocks.tsx'
import type { TeachingPageData } from './teaching-page-data.ts'
import { TeachingSection } from './teaching-section.tsx'
import type { TeachingLinks } from './teaching-text.tsx'
import styles from './teaching-view.module.css'

/** Teacher's notes on a story: what their author wrote, and to some parts what the story's data hold. */
export function TeachingView(data: TeachingPageData) {
  const { story, edition, notes, pages } = data
  const { locale } = edition
  const { t } = translator(locale)
  const sources = citedSources(notes)
  const links = { story: storyAddress(locale, story.slug, 'full'), pages, sources }
  const parts = notes.parts.filter((part) => isWanted(part, data))
  return (
    <article className={styles.notes}>
      <StoryPartHead story={story} edition={edition} title={t('story:forTeachers')}>
        <div className={styles.lead}>
          <TeachingBlocks blocks={notes.lead} links={links} />
        </div>
      </StoryPartHead>
      <nav className={styles.contents} aria-label={t('teaching:parts')}>
        <ol>
          {parts.map(({ name, heading }) => (
            <li key={name}>
              <a href={`#${name}`}>{heading}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles.parts}>
        {parts.map((part) => (
          <TeachingSection key={part.name} id={part.name} heading={part.heading}>
            <PartContent part={part} data={data} links={links} />
          </TeachingSection>
        ))}
        {sources.length > 0 && (
          <TeachingSection id="sources" heading={t('teaching:sources')}>
            <SourceList facts={story.facts} ids={sources} locale={locale} />
          </TeachingSection>
        )}
      </div>
      <p className={styles.licence}>{t('about:licenceStories')}</p>
    </article>
  )
}

/** How to assign a quiz is for a site that has a classroom, and a story that has a quiz. */
function isWanted({ name }: TeachingPart, { pages }: TeachingPageData): boolean {
  return name !== 'assign' || (pages.classes !== undefined && pages.quiz !== undefined)
}

function PartContent(props: { part: TeachingPart; data: TeachingPageData; links: TeachingLinks }) {
  const { part, data, links } = props
  const { story, edition, sheetLevels } = data
  if (part.name === 'plan') return <LessonPlan blocks={part.blocks} links={links} />
  return (
    <>
      <TeachingBlocks blocks={part.blocks} links={links} />
      {part.name === 'vocabulary' && <LevelWords story={story} locale={edition.locale} />}
      {part.name === 'print' && <SheetList story={story} locale={edition.locale} levels={sheetLevels} />}
    </>
  )
}
