import type { LocaleCode } from '@karda/i18n'
import type { BackgroundWords } from '../schema/background-words.ts'
import type { Claim } from '../schema/claim-facts.ts'
import type { MapFacts } from '../schema/map-facts.ts'
import type { PeopleFacts } from '../schema/people-facts.ts'
import type { TimelineEvent } from '../schema/timeline-facts.ts'

/** What stands behind a story and is no part of its report; plain data that survives JSON. */
export interface StoryBackground {
  slug: string
  /** The earliest first. */
  timeline: TimelineEvent[]
  people: PeopleFacts
  map: MapFacts
  /** In the order of the text, the report's headline first; a claim's number is its place, from 1. */
  claims: Claim[]
  words: Partial<Record<LocaleCode, BackgroundWords>>
}
