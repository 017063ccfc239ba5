import { readFileSync } from 'node:fs'
import { type Item, type ItemResponse, validateResponse } from '@karda/assessment'
import { isLocaleCode } from '@karda/i18n'
import { z } from 'zod'
import { fixture } from './fixture.ts'

const readerSchema = z.object({
  locale: z.string().refine(isLocaleCode),
  responses: z.record(z.string(), z.unknown()),
})

/** By language and item id; null where the words have changed since and were not kept. */
const wordsSchema = z.partialRecord(
  z.string().refine(isLocaleCode),
  z.record(z.string(), z.string().nullable()),
)

/**
 * What fresh readers answered: some who read the twin of the story, some who read neither; and the hash of the words in
 * which they were asked each item.
 */
export const readers = z
  .object({ words: wordsSchema, withTwin: z.array(readerSchema), withoutStory: z.array(readerSchema) })
  .parse(JSON.parse(readFileSync(fixture('readers.json'), 'utf8')))

/** A reader's answers, by item id, and the language in which they were given. */
export type Reader = z.infer<typeof readerSchema>

/** A reader's answer to an item; throws where it is not one that could be given. */
export function responseOf({ responses }: Reader, item: Item): ItemResponse {
  const validation = validateResponse(item, responses[item.id])
  if (validation.kind === 'invalid') throw new Error(`${item.id}: ${JSON.stringify(validation)}`)
  return validation.response
}
