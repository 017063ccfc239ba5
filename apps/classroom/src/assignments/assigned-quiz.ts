import type { Story } from '@karda/article-content'
import type { Item } from '@karda/assessment'
import { type Assignment, teacherItemsOf } from '@karda/database'
import type { LocaleCode } from '@karda/i18n'
import { services } from '../services/services.ts'
import { assignedItems } from './assigned-items.ts'
import { assignedStory } from './assigned-story.ts'

/** The quiz of an assignment as a student may have it before anything is told: nothing of a key is in it. */
export interface AssignedQuiz {
  story: Story
  /** The items in each of the assignment's languages, in the order in which they are asked. */
  editions: readonly { locale: LocaleCode; items: readonly Item[] }[]
}

/** See `AssignedQuiz`. */
export async function assignedQuiz(assignment: Assignment): Promise<AssignedQuiz> {
  const { story, items } = assignedStory(assignment)
  const { level, settings } = assignment
  const teacherItems = await teacherItemsOf(services().database, assignment)
  const source = { story, level, items, teacherItems, settings }
  return {
    story,
    editions: settings.locales.map((locale) => ({ locale, items: assignedItems(source, locale) })),
  }
}
