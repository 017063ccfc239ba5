import type { Locator, Page } from '@playwright/test'

/** Something that the documents show, taken in every width and colour scheme. */
export interface Picture {
  /** How its files’ names begin: `story-en`. */
  name: string
  /** Whether the page is taken from its beginning to its end, not only what the window shows. */
  isWhole?: boolean
  /** What of the page is taken, where it is only a part. */
  part?: (page: Page) => Locator
  /** Whether it is taken at a tablet's width too. */
  isOnTablet?: boolean
  /** Brings the page to where it is to be shown; its window has its size. */
  show: (page: Page) => Promise<void>
}
