import { type Assignment, teacherItemsOf } from '@karda/database'
import type { LocaleCode } from '@karda/i18n'
import { services } from '../services/services.ts'
import { assignedItems } from './assigned-items.ts'
import { assignedKey } from './assigned-key.ts'
import { assignedStory } from './assigned-story.ts'
import { type AssignableItem, explained, shownLocale } from './form/assignable-items.ts'
import { availableItemIds } from './form/available-item-ids.ts'

/**
 * All items that an assignment could ask, by id, for the teacher who changes it: those it asks, in their order, then the
 * others of the story and of the teacher.
 */
export async function editableItems(
  assignment: Assignment,
  pageLocale: LocaleCode,
): Promise<ReadonlyMap<string, AssignableItem>> {
  const { story, items } = assignedStory(assignment)
  const { level, settings } = assignment
  const teacherItems = await teacherItemsOf(services().database, assignment)
  const itemIds = new Set([
    ...settings.itemIds,
    ...availableItemIds({ items, level }),
    ...Object.keys(teacherItems.facts),
  ])
  const source = { story, level, items, teacherItems, settings: { itemIds: [...itemIds] } }
  const key = await assignedKey(assignment)
  const found = assignedItems(source, shownLocale(story, pageLocale)).flatMap((item) =>
    explained({ story, level }, item, key.answerKeys[item.id], key.explanations.get(item.locale)?.[item.id]),
  )
  return new Map(found.map((one) => [one.item.id, one]))
}
