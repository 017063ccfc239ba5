import type { LevelName, Story } from '@karda/article-content'
import type { AnswerKey } from '@karda/assessment'
import { assembleAnswerKeys } from '@karda/assessment/answer-key'
import { type LocaleCode, localeByCode } from '@karda/i18n'
import type { QuizEdition } from '@karda/ui/quiz'
import type { PracticeItems } from '../site/site-stories.ts'
import { quizEdition } from './quiz-edition.ts'
import { quizEditionAddress } from './quiz-edition-files.ts'

/** A language of a quiz other than the page's: its questions are fetched when somebody begins to answer. */
export interface OtherEdition {
  locale: LocaleCode
  /** The language's name in the language itself. */
  endonym: string
  /** Where its `QuizEdition` lies, as JSON. */
  address: string
}

/** A practice quiz in the language of its page, with its key: plain data that goes to the browser. */
export interface QuizData {
  edition: QuizEdition
  /** All languages, the page's among them, in the order in which every page lists them. */
  locales: LocaleCode[]
  others: OtherEdition[]
  answerKeys: Record<string, AnswerKey>
}

/** Puts together the quiz of a story at a level. It holds nothing of the items that classes are assigned. */
export function quizData(
  story: Story,
  practice: PracticeItems,
  locale: LocaleCode,
  level: LevelName,
): QuizData {
  const others = story.editions.filter((edition) => edition.locale !== locale)
  return {
    edition: quizEdition(story, practice, locale, level),
    locales: story.editions.map((edition) => edition.locale),
    others: others.map((edition) => ({
      locale: edition.locale,
      endonym: localeByCode(edition.locale).endonym,
      address: quizEditionAddress(story.slug, edition.locale, level),
    })),
    answerKeys: assembleAnswerKeys(practice.items, practice.key, level, 'practice'),
  }
}
