import type { Page } from '@playwright/test'

/** Something that the documents show, taken in every width and colour scheme. */
export interface Picture {
  /** How its files’ names begin: `story-en`. */
  name: string
  /** Brings the page to where it is to be shown; its window has its size. */
  show: (page: Page) => Promise<void>
}
