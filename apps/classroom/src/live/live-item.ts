import {
  type AnswerKey,
  type ChoiceCount,
  choiceCounts,
  type Item,
  type StudentResponse,
  scoreResponse,
} from '@karda/assessment'

/** How many have given one answer, and whether it is right; null where nothing says so. */
export interface LiveCount {
  /** Of a choice its id, of a typed answer the text. */
  id: string
  count: number
  isRight: boolean | null
}

/**
 * The answers to one thing that an item asks: `id` is that of a source or a gap, the place in an order counted from 1, and
 * null where an item asks for one thing only.
 */
export interface LiveCounts {
  id: string | null
  counts: readonly LiveCount[]
}

/** An item and what the class has answered so far. */
export interface LiveItem {
  itemId: string
  /** How many have answered it. */
  answered: number
  /** How many of them wholly rightly; null where a teacher has to read the answers, or no key is known. */
  right: number | null
  /** Empty where the answers have to be read one by one. */
  parts: readonly LiveCounts[]
}

/** See `LiveItem`; `responses` are those of all students, null where there is none. */
export function liveItem(
  item: Item,
  key: AnswerKey | undefined,
  responses: readonly StudentResponse[],
): LiveItem {
  const counts = choiceCounts(item, responses)
  const isScored = key !== undefined && key.type !== 'extended'
  return {
    itemId: item.id,
    answered: responses.length - counts.unanswered.length,
    right: isScored
      ? responses.filter(({ response }) => scoreResponse(item, key, response).verdict === 'right').length
      : null,
    parts: partsOf(item, key, counts),
  }
}

function partsOf(
  item: Item,
  key: AnswerKey | undefined,
  counts: ReturnType<typeof choiceCounts>,
): LiveCounts[] {
  switch (counts.kind) {
    case 'choices':
      return [{ id: null, counts: judged(counts.choices, rightChoices(key)) }]
    case 'positions':
      return counts.positions.map((choices, index) => ({
        id: String(index + 1),
        counts: judged(choices, rightAt(key, index)),
      }))
    case 'sources':
      return counts.sources.map(({ id, choices }) => ({ id, counts: judged(choices, rightOf(key, id)) }))
    case 'texts': {
      const isRight = (text: string) =>
        key ? scoreResponse(item, key, { type: 'short-answer', text }).verdict === 'right' : null
      return [
        {
          id: null,
          counts: counts.texts.map(({ text, count }) => ({ id: text, count, isRight: isRight(text) })),
        },
      ]
    }
    case 'none':
      return []
  }
}

function judged(choices: readonly ChoiceCount[], right: readonly string[] | null): LiveCount[] {
  return choices.map(({ id, count }) => ({ id, count, isRight: right === null ? null : right.includes(id) }))
}

function rightChoices(key: AnswerKey | undefined): readonly string[] | null {
  switch (key?.type) {
    case 'choice':
      return key.correct
    case 'true-false-not-stated':
    case 'hot-text':
      return [key.correct]
    default:
      return null
  }
}

function rightAt(key: AnswerKey | undefined, place: number): readonly string[] | null {
  return key?.type === 'order' ? key.correct.slice(place, place + 1) : null
}

function rightOf(key: AnswerKey | undefined, source: string): readonly string[] | null {
  if (key?.type !== 'match' && key?.type !== 'gap') return null
  const right = key.correct[source]
  return right === undefined ? null : [right]
}
