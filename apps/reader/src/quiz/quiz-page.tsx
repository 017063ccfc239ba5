import '@karda/ui/styles/static-parts'
import { QuizBesideStory } from '@karda/ui/quiz'
import type { HydratedPage } from '../hydrated/hydrated-page.ts'
import { StaticPart } from '../hydrated/static-markup.tsx'
import { deviceStore } from './device-store.ts'
import { newSeed } from './new-seed.ts'
import type { QuizData } from './quiz-data.ts'
import styles from './quiz-page.module.css'
import { useEditions } from './use-editions.ts'

/** What the page of a practice quiz is made of; all of it goes to the browser, so the story is not part of it. */
export interface QuizPageProps {
  locale: HydratedPage['locale']
  hydrated: HydratedPage
  quiz: QuizData
  /** The quiz's own name, the story's headline and address. */
  title: string
  headline: string
  /** The level of the story, where it has several. */
  level: string | null
  storyHref: string
}

/** The practice quiz of a story at a level: the one kind of page of the reader that the framework brings to life. */
export function QuizPage({ locale, hydrated, quiz, title, headline, level, storyHref }: QuizPageProps) {
  const keptAs = `karda:quiz:${hydrated.slug}:${hydrated.level}`
  const store = deviceStore(keptAs)
  const { editions, isMissing } = useEditions(quiz, () => store.load() != null)
  return (
    <>
      <StaticPart part="header" />
      {/* The page's own script starts the framework at once where something is kept, else when somebody is about to answer. */}
      <main id="content" tabIndex={-1} className={styles.main} data-kept-as={keptAs}>
        <header className={styles.head}>
          <h1 className={styles.title}>{title}</h1>
          <p>
            <a className={styles.story} href={storyHref}>
              {headline}
            </a>
          </p>
          {level && <p className={styles.level}>{level}</p>}
        </header>
        {isMissing && (
          <p role="alert" className={styles.notice}>
            {quiz.edition.messages.languageNotLoaded}
          </p>
        )}
        <QuizBesideStory
          locale={locale}
          editions={editions}
          answerKeys={quiz.answerKeys}
          store={store}
          now={Date.now}
          newSeed={newSeed}
          onPrint={() => window.print()}
          storyColumnId="story"
        >
          <StaticPart part="story" />
        </QuizBesideStory>
        {/* Shown by the page's own script where the framework could not be loaded, which is what would draw it. */}
        <p role="alert" className={`${styles.notice} ${styles.late}`} data-not-loaded="" hidden>
          {quiz.edition.messages.notLoaded}
        </p>
      </main>
      <StaticPart part="footer" />
    </>
  )
}
