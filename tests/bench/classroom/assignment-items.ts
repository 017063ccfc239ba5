import { assembleItems, type Item } from '@karda/assessment'
import { storedStories } from '../../quiz/stored-stories.ts'

/** The items that a class is asked when its teacher changes nothing: those of the first story's assignment pool. */
export function assignmentItems(): Item[] {
  const [first] = storedStories
  return first ? assembleItems(first.story, first.items, 'en', 'full', 'assignment') : []
}
