import path from 'node:path'
import type { Problem } from '@karda/article-content'
import { loadContent } from '@karda/article-content/load-content'
import { type CardCache, createCardCache } from '../cache/card-cache.ts'
import { cardKey } from '../cache/card-key.ts'
import { designVersion } from '../cache/design-version.ts'
import { allCards } from '../cards/all-cards.ts'
import type { Card } from '../cards/card.ts'
import type { CardWords } from '../cards/card-words.ts'
import { storiesFolder } from '../cards/stories-folder.ts'
import type { CardedStory } from '../cards/story-cards.ts'
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
  const stories: CardedStory[] = []
  const problems: Problem[] = []
  for (const loaded of loadContent(storiesFolder(appFolder, chosenStories))) {
    if (loaded.kind === 'invalid') problems.push(...loaded.problems)
    else {
      const { story, items, background, teaching } = loaded.content
      stories.push({
        story,
        items,
        hasBackground: background !== undefined,
        hasNotes: teaching !== undefined,
      })
    }
  }
  if (problems.length > 0) return { kind: 'invalid', problems }
  const fonts = loadFontFiles(appFolder)
  const version = designVersion(appFolder, fonts)
  return {
    kind: 'opened',
    workshop: {
      cards: allCards(stories),
      fonts,
      cache: createCardCache(path.join(appFolder, 'node_modules/.cache/karda-cards')),
      keyOf: (words) => cardKey(words, version),
    },
  }
}
