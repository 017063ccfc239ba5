import '../frame/custom-elements.ts'
import type { Edition, LevelText, Story } from '@karda/article-content'
import type { Readability } from '@karda/article-content/readability'
import { translator } from '@karda/i18n'
import { backgroundAddress } from '../addresses/index.ts'
import type { ClaimMarks } from '../claims/claim-mark.ts'
import { ClaimSwitch } from '../claims/claim-switch.tsx'
import { ClaimsOfSentence } from '../claims/claims-of-sentence.tsx'
import { CardNotes } from '../glossary/card-notes.tsx'
import { markedTerms } from '../glossary/marked-terms.ts'
import { AboutSource } from './about-source.tsx'
import { AfterReading } from './after-reading.tsx'
import { Contents } from './contents.tsx'
import { Corrections } from './corrections.tsx'
import { LevelSwitch } from './level-switch.tsx'
import { SentencePairs } from './sentence-pairs.tsx'
import { SideBySideLinks } from './side-by-side-links.tsx'
import { StoryHead } from './story-head.tsx'
import { StoryText } from './story-text.tsx'
import styles from './story-view.module.css'

/** A story at one level in one language, with all that belongs to it. */
export function StoryView(props: {
  story: Story
  edition: Edition
  text: LevelText
  readability: Readability
  /** Whether there is a quiz on the story at this level. */
  hasQuiz: boolean
  /** Whether something is told of what stands behind the story. */
  hasBackground: boolean
  /** The claims of the text, where the story has a background. */
  claims?: ClaimMarks
  /** Whether a class can be given the quiz at the same address. */
  hasClassroom: boolean
  /** Whether there are teacher's notes on the story. */
  hasNotes: boolean
}) {
  const { story, edition, text, claims } = props
  const { locale } = edition
  const { t } = translator(locale)
  const terms = markedTerms(text)
  const ledger = backgroundAddress(locale, story.slug)
  return (
    <karda-gloss>
      <article className={styles.story}>
        <StoryHead story={story} edition={edition} text={text} />
        <div className={styles.aside}>
          <LevelSwitch story={story} edition={edition} text={text} />
          <SideBySideLinks story={story} edition={edition} level={text.level} />
          <Contents locale={locale} />
        </div>
        <section id="story" className={styles.text} aria-label={t('story:theStory')}>
          {claims && <ClaimSwitch ledger={ledger} locale={locale} />}
          <SentencePairs story={story} edition={edition} level={text.level}>
            <StoryText
              story={story}
              edition={edition}
              text={text}
              terms={terms}
              {...(claims && {
                behind: (segment: string) => (
                  <ClaimsOfSentence marks={claims[segment] ?? []} ledger={ledger} locale={locale} />
                ),
              })}
            />
          </SentencePairs>
          <CardNotes story={story} edition={edition} terms={terms} />
        </section>
        <div className={styles.after}>
          <AboutSource story={story} edition={edition} readability={props.readability} />
          <Corrections story={story} edition={edition} />
          <AfterReading
            story={story}
            edition={edition}
            level={text.level}
            hasQuiz={props.hasQuiz}
            hasBackground={props.hasBackground}
            hasClassroom={props.hasClassroom}
            hasNotes={props.hasNotes}
          />
        </div>
        <p className={styles.licence}>{t('about:licenceStories')}</p>
      </article>
    </karda-gloss>
  )
}
