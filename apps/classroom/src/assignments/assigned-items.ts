import type { ItemFactsById, LevelName, Story, StoryItems } from '@karda/article-content'
import { assembleItems, type Item } from '@karda/assessment'
import type { Assignment } from '@karda/database'
import type { LocaleCode } from '@karda/i18n'

/** What the items of an assignment are made of. */
export interface AssignedItemsSource {
  story: Story
  level: LevelName
  /** The items of the story. */
  items: Pick<StoryItems, 'facts' | 'words'>
  /** The items that the teacher wrote for this assignment; each may have words in one language only. */
  teacherItems: Pick<StoryItems, 'facts' | 'words'>
  settings: Pick<Assignment['settings'], 'itemIds'>
}

/**
 * The items of an assignment in a language, in the order in which they are asked, with nothing of their key. An item that
 * a teacher wrote in another language only is asked in that one. An id that nothing stands behind any more, as after
 * another edition of the story, is left out.
 */
export function assignedItems(source: AssignedItemsSource, locale: LocaleCode): Item[] {
  const { story, level, items, teacherItems, settings } = source
  const inLanguage = (code: LocaleCode, known: AssignedItemsSource['items']) =>
    assembleItems(
      story,
      { slug: story.slug, facts: worded(known, code), words: known.words },
      code,
      level,
      'assignment',
    )
  const others = story.editions.map((edition) => edition.locale).filter((code) => code !== locale)
  const found = [locale, ...others].flatMap((code) => [
    ...inLanguage(code, teacherItems),
    ...inLanguage(code, items),
  ])
  return settings.itemIds.flatMap((id) => found.find((item) => item.id === id) ?? [])
}

/** The items that have words in a language. */
function worded({ facts, words }: AssignedItemsSource['items'], locale: LocaleCode): ItemFactsById {
  const known = words[locale] ?? {}
  return Object.fromEntries(Object.entries(facts).filter(([id]) => Object.hasOwn(known, id)))
}
