import type { Story, StoryItems, StoryTeaching } from '@karda/article-content'
import { locales } from '@karda/i18n'
import type { Card } from './card.ts'
import { pageCards } from './page-cards.ts'
import { storyCards } from './story-cards.ts'

/**
 * Every card of the site, with these stories, the items and the teacher's notes of those that have any, and the slugs of
 * those with a background.
 */
export function allCards(
  stories: readonly Story[],
  items: readonly StoryItems[],
  { teaching, withBackground }: { teaching: readonly StoryTeaching[]; withBackground: readonly string[] },
): Card[] {
  const itemsBySlug = new Map(items.map((ofStory) => [ofStory.slug, ofStory]))
  const slugsWithNotes = new Set(teaching.map(({ slug }) => slug))
  return [
    ...locales.flatMap(({ code }) => pageCards(code)),
    ...stories.flatMap((story) =>
      storyCards(story, itemsBySlug.get(story.slug), {
        hasBackground: withBackground.includes(story.slug),
        hasNotes: slugsWithNotes.has(story.slug),
      }),
    ),
  ]
}
