import type { Story } from '@karda/article-content'
import type { Item } from '@karda/assessment'
import { type Assignment, teacherItemsOf } from '@karda/database'
import type { LocaleCode } from '@karda/i18n'
import type { LibraryStory } from '../library/library-story.ts'
import { services } from '../services/services.ts'
import { assignedItems } from './assigned-items.ts'
import { assignedStory } from './assigned-story.ts'

/** The quiz of an assignment as a student may have it before anything is told: nothing of a key is in it. */
export interface AssignedQuiz {
  story: Story
  /** The items in each of the assignment's languages, in the order in which they are asked. */
  editions: readonly { locale: LocaleCode; items: readonly Item[] }[]
}

const noItems = { facts: {}, words: {} }

/** Quizzes of one story that are kept; a school does not assign more at a time. */
const mostKept = 200

/** Quizzes of the stories' own items, which never change: each answer that a student sends asks for its quiz. */
const quizzesByStory = new WeakMap<LibraryStory, Map<string, AssignedQuiz>>()

/** See `AssignedQuiz`. */
export async function assignedQuiz(assignment: Assignment): Promise<AssignedQuiz> {
  const found = assignedStory(assignment)
  const { level, settings } = assignment
  const hasOwnItems = settings.itemIds.some((id) => !Object.hasOwn(found.items.facts, id))
  if (hasOwnItems)
    return assembleQuiz(found, assignment, await teacherItemsOf(services().database, assignment))
  const quizzes = quizzesByStory.get(found) ?? new Map<string, AssignedQuiz>()
  quizzesByStory.set(found, quizzes)
  const name = JSON.stringify([level, settings.locales, settings.itemIds])
  const quiz = quizzes.get(name) ?? assembleQuiz(found, assignment, noItems)
  if (quizzes.size >= mostKept) quizzes.clear()
  quizzes.set(name, quiz)
  return quiz
}

function assembleQuiz(
  { story, items }: LibraryStory,
  { level, settings }: Assignment,
  teacherItems: Pick<LibraryStory['items'], 'facts' | 'words'>,
): AssignedQuiz {
  const source = { story, level, items, teacherItems, settings }
  return {
    story,
    editions: settings.locales.map((locale) => ({ locale, items: assignedItems(source, locale) })),
  }
}
