import { type Item, type ItemResponse, textLimits } from '@karda/assessment'

/** Characters that count for each text or id, so that a list of empty ones is not without end. */
const signsAround = 10

/** What one item takes at most, with its id of 100 characters: the longest text; lists of its ids are much shorter. */
const longestAnswer = textLimits.extended + 100 + 2 * signsAround

/** Items that the teacher may have taken away after they were answered in full, and that are handed in as well. */
const itemsTakenAway = 20

/**
 * Whether what is handed in keeps within the limits of its texts, and is together no longer than the longest answers to
 * all that is asked, and to some items that no longer are. A submission holds all answers: one without an end would fill
 * the disk, and be read with its attempt each time.
 */
export function keepsSubmissionLimits(
  responses: Readonly<Record<string, ItemResponse>>,
  items: readonly Item[],
): boolean {
  const parts = Object.entries(responses).flatMap(([item, response]) => [item, ...partsOf(response)])
  const length = parts.reduce((sum, part) => sum + part.length + signsAround, 0)
  const isShort = length <= (items.length + itemsTakenAway) * longestAnswer
  return isShort && Object.values(responses).every(keepsTextLimit)
}

function keepsTextLimit(response: ItemResponse): boolean {
  return 'text' in response ? response.text.length <= textLimits[response.type] : true
}

function partsOf(response: ItemResponse): readonly string[] {
  switch (response.type) {
    case 'choice':
    case 'order':
      return response.choices
    case 'true-false-not-stated':
    case 'hot-text':
      return [response.choice]
    case 'match':
      return Object.entries(response.targets).flat()
    case 'gap':
      return Object.entries(response.words).flat()
    case 'short-answer':
    case 'extended':
      return [response.text]
    default:
      return response satisfies never
  }
}
