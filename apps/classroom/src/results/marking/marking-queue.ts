import type { ItemAnswer, Results, StudentResult } from '../results.ts'
import { blindOrder } from './blind-order.ts'

/** A written answer that is marked, or to be marked. */
export interface WrittenAnswer {
  seatId: string
  student: StudentResult
  answer: ItemAnswer
  text: string
  isMarked: boolean
}

/** The written answers to an item in the order in which they are marked: of those whose results are complete. */
export function markingQueue({ students }: Results, itemId: string): WrittenAnswer[] {
  const written = students.flatMap((student): WrittenAnswer[] => {
    const answer = student.answers.find((one) => one.itemId === itemId)
    if (!student.isCounted || answer?.response?.type !== 'extended') return []
    const isMarked = answer.score.verdict !== 'awaits-teacher'
    return [{ seatId: student.seat.seatId, student, answer, text: answer.response.text, isMarked }]
  })
  return blindOrder(written, itemId)
}

/** The answer of this seat; where there is none, or none is named, the first that waits, or else the first of all. */
export function answerAt(
  queue: readonly WrittenAnswer[],
  seatId: string | undefined,
): WrittenAnswer | undefined {
  return (
    queue.find((written) => written.seatId === seatId) ?? queue.find(({ isMarked }) => !isMarked) ?? queue[0]
  )
}

/** The next answer that waits to be marked, after that of this seat and then from the beginning; undefined of none. */
export function nextToMark(queue: readonly WrittenAnswer[], seatId: string): WrittenAnswer | undefined {
  const place = queue.findIndex((written) => written.seatId === seatId)
  return [...queue.slice(place + 1), ...queue.slice(0, Math.max(0, place))].find(({ isMarked }) => !isMarked)
}
