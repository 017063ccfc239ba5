import type { Story, StoryItems, StoryTeaching } from '@karda/article-content'
import { locales } from '@karda/i18n'
import type { Card } from './card.ts'
import { pageCards } from './page-cards.ts'
import { storyCards } from './story-cards.ts'

/** Every card of the site, with these stories, and the items and the teacher's notes of those that have any. */
export function allCards(
  stories: readonly Story[],
  items: readonly StoryItems[],
  teaching: readonly StoryTeaching[],
): Card[] {
  const itemsBySlug = new Map(items.map((ofStory) => [ofStory.slug, ofStory]))
  const slugsWithNotes = new Set(teaching.map(({ slug }) => slug))
  return [
    ...locales.flatMap(({ code }) => pageCards(code)),
    ...stories.flatMap((story) =>
      storyCards(story, itemsBySlug.get(story.slug), slugsWithNotes.has(story.slug)),
    ),
  ]
}
