import { editionOf, type LevelName, levelTextOf } from '@karda/article-content'
import { type AnswerKey, assembleItems, type Item } from '@karda/assessment'
import { assembleAnswerKeys } from '@karda/assessment/answer-key'
import type { LocaleCode } from '@karda/i18n'
import { storedStories } from '../quiz/stored-stories.ts'

/** A question that can be assigned, with its key. */
export interface AssignedQuestion {
  item: Item
  answerKey: AnswerKey
}

const [stored] = storedStories
if (!stored) throw new Error('There is no story with items.')
const { story, items, key } = stored

/** All questions of the first story that can be assigned at a level, in a language. */
export function assignedQuestions(locale: LocaleCode, level: LevelName = 'full'): AssignedQuestion[] {
  const answerKeys = assembleAnswerKeys(items, key, level, 'assignment')
  return assembleItems(story, items, locale, level, 'assignment').flatMap((item) => {
    const answerKey = answerKeys[item.id]
    return answerKey ? [{ item, answerKey }] : []
  })
}

/**
 * What nobody may read before it is told: every reason, model answer and criterion of these items in every language. A
 * text that the story or a question has as well is left out.
 */
export function secretsOf(itemIds: readonly string[]): string[] {
  const texts = story.editions.map((edition) => levelTextOf(editionOf(story, edition.locale), 'full'))
  const open = JSON.stringify([texts, items.words])
  const feedback = Object.values(key.feedback).flatMap((byId) => itemIds.map((id) => byId?.[id]))
  return textsIn(feedback).filter((text) => text.length >= tellingLength && !open.includes(text))
}

/** Characters that make a text more than a word that may stand anywhere. */
const tellingLength = 15

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
