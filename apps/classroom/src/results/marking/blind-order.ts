import { createHash } from 'node:crypto'

/**
 * Answers to an item in an order that has nothing to do with that of the seats, and is another for each item, so that
 * nobody is told by the place of an answer. It is the same at every visit, whoever hands in meanwhile.
 */
export function blindOrder<Answer extends { id: string }>(
  answers: readonly Answer[],
  itemId: string,
): Answer[] {
  const place = ({ id }: Answer) => createHash('sha256').update(`${itemId} ${id}`).digest('hex')
  return answers
    .map((answer) => ({ answer, place: place(answer) }))
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .map(({ answer }) => answer)
}
