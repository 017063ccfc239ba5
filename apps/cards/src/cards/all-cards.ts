import type { Story } from '@karda/article-content'
import { locales } from '@karda/i18n'
import type { Card } from './card.ts'
import { pageCards } from './page-cards.ts'
import { storyCards } from './story-cards.ts'

/** Every card of the site, with these stories. */
export function allCards(stories: readonly Story[]): Card[] {
  return [...locales.flatMap(({ code }) => pageCards(code)), ...stories.flatMap(storyCards)]
}
