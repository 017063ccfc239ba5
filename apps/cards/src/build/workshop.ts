import path from 'node:path'
import type { Problem } from '@karda/article-content'
import { loadStories } from '@karda/article-content/load'
import { loadBackgrounds } from '@karda/article-content/load-backgrounds'
import { loadItems } from '@karda/article-content/load-items'
import { loadTeaching } from '@karda/article-content/load-teaching'
import { type CardCache, createCardCache } from '../cache/card-cache.ts'
import { cardKey } from '../cache/card-key.ts'
import { designVersion } from '../cache/design-version.ts'
import { allCards } from '../cards/all-cards.ts'
import type { Card } from '../cards/card.ts'
import type { CardWords } from '../cards/card-words.ts'
import { storiesFolder } from '../cards/stories-folder.ts'
import type { FontFile } from '../fonts/font-file.ts'
import { loadFontFiles } from '../fonts/load-font-files.ts'

/** The cards to be made and what they are made with. */
export interface Workshop {
  cards: Card[]
  fonts: FontFile[]
  cache: CardCache
  /** The key under which the cache holds the card with these words. */
  keyOf: (words: CardWords) => string
}

/** A workshop, or what has to be put right in the stories first. */
export type OpenedWorkshop = { kind: 'opened'; workshop: Workshop } | { kind: 'invalid'; problems: Problem[] }

/**
 * Reads stories and fonts for the app in `appFolder`; `chosenStories` is a folder of stories other than the project's
 * own. Throws the file system's error where one cannot be read.
 */
export function openWorkshop(appFolder: string, chosenStories: string | undefined): OpenedWorkshop {
  const folder = storiesFolder(appFolder, chosenStories)
  const loaded = loadStories(folder)
  if (loaded.kind === 'invalid') return loaded
  const withItems = loadItems(folder)
  if (withItems.kind === 'invalid') return withItems
  const withNotes = loadTeaching(folder)
  if (withNotes.kind === 'invalid') return withNotes
  const withBackground = loadBackgrounds(folder)
  if (withBackground.kind === 'invalid') return withBackground
  const slugs = withBackground.backgrounds.map(({ slug }) => slug)
  const fonts = loadFontFiles(appFolder)
  const version = designVersion(appFolder, fonts)
  return {
    kind: 'opened',
    workshop: {
      cards: allCards(loaded.stories, withItems.items, {
        teaching: withNotes.teaching,
        withBackground: slugs,
      }),
      fonts,
      cache: createCardCache(path.join(appFolder, 'node_modules/.cache/karda-cards')),
      keyOf: (words) => cardKey(words, version),
    },
  }
}
