import type { LocaleCode } from '@karda/i18n'
import { QuizBesideStory } from '../quiz-beside-story.tsx'
import { sampleQuiz } from './sample-quiz.ts'

/** The sample quiz beside a story, as a server draws it: what surrounds a quiz in the browser may not be asked then. */
export function SamplePage({ locale }: { locale: LocaleCode }) {
  return (
    <QuizBesideStory
      {...sampleQuiz}
      locale={locale}
      store={{ load: unused, save: unused }}
      now={unused}
      newSeed={unused}
      onPrint={unused}
      storyColumnId="story"
    >
      <p>The story itself.</p>
    </QuizBesideStory>
  )
}

function unused(): never {
  throw new Error('The server draws the page without this.')
}
