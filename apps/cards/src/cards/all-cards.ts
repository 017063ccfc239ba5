import { locales } from '@karda/i18n'
import type { Card } from './card.ts'
import { pageCards } from './page-cards.ts'
import { type CardedStory, storyCards } from './story-cards.ts'

/** Every card of a site with these stories. */
export function allCards(stories: readonly CardedStory[]): Card[] {
  return [...locales.flatMap(({ code }) => pageCards(code)), ...stories.flatMap(storyCards)]
}
