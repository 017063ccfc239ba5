import { editionOf, findSegment, type LevelName, levelTextOf } from '@karda/article-content'
import { type AnswerKey, assembleItems, type Explanation, type Item } from '@karda/assessment'
import { assembleAnswerKeys, assembleExplanations } from '@karda/assessment/answer-key'
import { isLocaleCode, type LocaleCode, messagesOf, type NamespaceMessages } from '@karda/i18n'
import { samplePages } from '../site/sample-pages.ts'
import { quizPages } from '../site/sitemap.ts'
import { type StoredStory, storedStories } from './stored-stories.ts'

/** A question of a practice quiz, with all that its page may say of an answer. */
export interface Question {
  /** From 1. */
  number: number
  item: Item
  answerKey: AnswerKey
  explanation: Explanation
  /** The sentences that decide, with their segments of the level. */
  evidence: readonly { segment: string; text: string }[]
}

/** A practice quiz in one language. */
export interface Quiz {
  locale: LocaleCode
  messages: NamespaceMessages<'quiz'>
  questions: readonly Question[]
}

/** The page of a practice quiz: the quiz in its language, and in the others in which a question can be read. */
export interface QuizPage extends Quiz {
  path: string
  level: LevelName
  twins: readonly Quiz[]
}

/** Every practice quiz that the site has, at every level. */
export const everyQuiz: readonly QuizPage[] = quizPages.map(({ path, language, level }) => {
  const [slug = ''] = path.split('/').slice(2)
  const stored = storedStories.find(({ story }) => story.slug === slug)
  if (!stored || !isLocaleCode(language)) throw new Error(`${path} belongs to no story that has items.`)
  const others = stored.story.editions.filter(({ locale }) => locale !== language)
  return {
    path,
    level,
    ...quizIn(stored, level, language),
    twins: others.map(({ locale }) => quizIn(stored, level, locale)),
  }
})

/** The practice quizzes that the journeys go through: at the full level, where questions of every kind are asked. */
export const quizzes: readonly QuizPage[] = samplePages(everyQuiz.filter(({ level }) => level === 'full'))

function quizIn({ story, items, key }: StoredStory, level: LevelName, locale: LocaleCode): Quiz {
  const text = levelTextOf(editionOf(story, locale), level)
  const answerKeys = assembleAnswerKeys(items, key, level, 'practice')
  const explanations = assembleExplanations(items, key, locale, level, 'practice')
  const questions = assembleItems(story, items, locale, level, 'practice').map((item, index): Question => {
    const [answerKey, explanation] = [answerKeys[item.id], explanations[item.id]]
    if (!answerKey || !explanation) throw new Error(`${item.id} has no key.`)
    const evidence = answerKey.evidence.map((segment) => ({
      segment,
      text: findSegment(text, segment)?.text ?? '',
    }))
    return { number: index + 1, item, answerKey, explanation, evidence }
  })
  return { locale, messages: messagesOf(locale, 'quiz'), questions }
}
