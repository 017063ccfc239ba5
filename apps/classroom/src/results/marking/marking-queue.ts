import { responseHash } from '../../answering/response-hash.ts'
import type { ItemAnswer, Results, StudentResult } from '../results.ts'
import { blindOrder } from './blind-order.ts'

/** A written answer that is marked, or to be marked. */
export interface WrittenAnswer {
  /** Of the seat and the attempt. */
  id: string
  student: StudentResult
  /** From 1. */
  attemptNumber: number
  answer: ItemAnswer
  text: string
  /** By which the marks can be given to this text and to no other. */
  responseHash: string
  isMarked: boolean
}

/**
 * The written answers to an item in the order in which they are marked: of those whose results are complete. Of a student
 * with several attempts these are the answers in the one that counts and in all that may still become it; what is marked
 * stays, as other marks may change that again.
 */
export function markingQueue({ students }: Results, itemId: string): WrittenAnswer[] {
  return blindOrder(
    students.filter(({ isCounted }) => isCounted).flatMap((student) => writtenAnswers(student, itemId)),
    itemId,
  )
}

/** The answer with this id; where there is none, or none is named, the first that waits, or else the first of all. */
export function answerAt(queue: readonly WrittenAnswer[], id: string | undefined): WrittenAnswer | undefined {
  return queue.find((written) => written.id === id) ?? queue.find(({ isMarked }) => !isMarked) ?? queue[0]
}

/** The next answer that waits to be marked, after that with this id and then from the beginning; undefined of none. */
export function nextToMark(queue: readonly WrittenAnswer[], id: string): WrittenAnswer | undefined {
  const place = queue.findIndex((written) => written.id === id)
  return [...queue.slice(place + 1), ...queue.slice(0, Math.max(0, place))].find(({ isMarked }) => !isMarked)
}

function writtenAnswers(student: StudentResult, itemId: string): WrittenAnswer[] {
  return [{ ...student, mayStillCount: true }, ...student.otherAttempts].flatMap(
    ({ attemptNumber, answers, mayStillCount }): WrittenAnswer[] => {
      const answer = answers.find((one) => one.itemId === itemId)
      if (answer?.response?.type !== 'extended') return []
      const isMarked = answer.score.verdict !== 'awaits-teacher'
      if (!isMarked && !mayStillCount) return []
      const id = `${student.seat.seatId}.${attemptNumber}`
      const { response } = answer
      const written = { text: response.text, responseHash: responseHash(response), isMarked }
      return [{ id, student, attemptNumber, answer, ...written }]
    },
  )
}
