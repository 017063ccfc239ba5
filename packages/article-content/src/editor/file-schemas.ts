import type { z } from 'zod'
import { answerKeyFileSchema } from '../schema/answer-key.ts'
import { backgroundWordsFileSchema } from '../schema/background-words.ts'
import { claimsFileSchema } from '../schema/claim-facts.ts'
import { glossarySchema } from '../schema/glossary.ts'
import { itemsFileSchema } from '../schema/item-facts.ts'
import { itemWordsFileSchema } from '../schema/item-words.ts'
import { mapFileSchema } from '../schema/map-facts.ts'
import { peopleFileSchema } from '../schema/people-facts.ts'
import { storyFactsSchema } from '../schema/story-facts.ts'
import { timelineFileSchema } from '../schema/timeline-facts.ts'
import { wordsFileSchema } from '../schema/words.ts'

/** A YAML file of a story, and the schema that judges it. */
export interface FileSchema {
  /** Name of its JSON Schema: `item-words` for `item-words.schema.json`. */
  name: string
  /** Path from the story's folder; `*` is the folder of any language. */
  path: string
  schema: z.ZodType
}

/** Every YAML file that a story can have. */
export const fileSchemas: readonly FileSchema[] = [
  { name: 'story', path: 'story.yaml', schema: storyFactsSchema },
  { name: 'items', path: 'items.yaml', schema: itemsFileSchema },
  { name: 'answer-key', path: 'answer-key.yaml', schema: answerKeyFileSchema },
  { name: 'timeline', path: 'timeline.yaml', schema: timelineFileSchema },
  { name: 'people', path: 'people.yaml', schema: peopleFileSchema },
  { name: 'map', path: 'map.yaml', schema: mapFileSchema },
  { name: 'claims', path: 'claims.yaml', schema: claimsFileSchema },
  { name: 'words', path: '*/words.yaml', schema: wordsFileSchema },
  { name: 'glossary', path: '*/glossary.yaml', schema: glossarySchema },
  { name: 'item-words', path: '*/items.yaml', schema: itemWordsFileSchema },
  { name: 'background-words', path: '*/background.yaml', schema: backgroundWordsFileSchema },
]
