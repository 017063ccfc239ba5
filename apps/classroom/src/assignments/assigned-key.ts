import type { LevelName, StoryAnswerKey, StoryItems } from '@karda/article-content'
import type { AnswerKey, Explanation } from '@karda/assessment'
import { assembleAnswerKeys, assembleExplanations } from '@karda/assessment/answer-key'
import { type Assignment, teacherAnswerKeyOf, teacherItemsOf } from '@karda/database'
import { type LocaleCode, locales } from '@karda/i18n'
import { services } from '../services/services.ts'
import { assignedStory } from './assigned-story.ts'

/** What is right in the items of an assignment, and why; for scoring, for teachers, and for feedback once it is released. */
export interface AssignedKey {
  /** By item id. */
  answerKeys: Readonly<Record<string, AnswerKey>>
  /** By language and item id; an item of a teacher stands only in the languages in which it was written. */
  explanations: ReadonlyMap<LocaleCode, Readonly<Record<string, Explanation>>>
}

/** See `AssignedKey`. */
export async function assignedKey(assignment: Assignment): Promise<AssignedKey> {
  const { database } = services()
  const { items, answerKey } = assignedStory(assignment)
  const { storySlug: slug, level } = assignment
  const ofStory = keyOf(items, answerKey, level)
  const ofTeacher = keyOf(
    { slug, ...(await teacherItemsOf(database, assignment)) },
    { slug, ...(await teacherAnswerKeyOf(database, assignment)) },
    level,
  )
  const explanationsIn = (locale: LocaleCode) => ({
    ...ofStory.explanationsIn(locale),
    ...ofTeacher.explanationsIn(locale),
  })
  return {
    answerKeys: { ...ofStory.answerKeys, ...ofTeacher.answerKeys },
    explanations: new Map(locales.map(({ code }) => [code, explanationsIn(code)])),
  }
}

function keyOf(items: StoryItems, key: StoryAnswerKey, level: LevelName) {
  return {
    answerKeys: assembleAnswerKeys(items, key, level, 'assignment'),
    explanationsIn(locale: LocaleCode) {
      const worded = key.feedback[locale] ?? {}
      const facts = Object.fromEntries(
        Object.entries(items.facts).filter(([id]) => Object.hasOwn(worded, id)),
      )
      return assembleExplanations({ ...items, facts }, key, locale, level, 'assignment')
    },
  }
}
