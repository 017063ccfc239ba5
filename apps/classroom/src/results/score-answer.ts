import {
  type AnswerKey,
  type Item,
  type ItemResponse,
  type Score,
  scoreExtended,
  scoreResponse,
} from '@karda/assessment'

/**
 * What an answer brings, with the teacher's marks where there are any. Marks that do not fit the rubric (it has changed
 * since) are as none: the answer waits for the teacher again.
 */
export function scoreAnswer(
  item: Item,
  key: AnswerKey,
  response: ItemResponse | null,
  marks: Readonly<Record<string, number>> | null,
): Score {
  const score = scoreResponse(item, key, response)
  if (score.verdict !== 'awaits-teacher' || key.type !== 'extended' || !marks) return score
  const marked = scoreExtended(key, marks)
  return marked.kind === 'scored' ? marked.score : score
}
