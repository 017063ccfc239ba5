import {
  type Assignment,
  type AssignmentKey,
  assignmentOf,
  type Class,
  classOf,
  type Database,
  presenceOfClass,
  seatsOfClass,
} from '@karda/database'
import { type AssignedKey, assignedKey } from '../assignments/assigned-key.ts'
import { type AssignedQuiz, assignedQuiz } from '../assignments/assigned-quiz.ts'
import { type LivePicture, livePicture } from './live-picture.ts'
import { createProgressReader } from './progress-reader.ts'

/** An assignment as it stands at a moment, with all that it takes to put it into words. */
export interface LiveState {
  ownedClass: Class
  assignment: Assignment
  quiz: AssignedQuiz
  picture: LivePicture
}

/** Reads how an assignment stands, again and again; it keeps in memory what does not change between two readings. */
export interface LiveReader {
  /** Undefined where the assignment, or its class, is gone. */
  read(now: number): Promise<LiveState | undefined>
}

/** How long the words of a quiz are kept, in milliseconds: a teacher may correct an item while the class answers. */
const quizLasts = 30_000

/** A reader that has read nothing yet. Whether the class is the teacher's is for the caller to ask. */
export function createLiveReader(database: Database, key: AssignmentKey): LiveReader {
  const progress = createProgressReader(database, key)
  let known: { quiz: AssignedQuiz; key: AssignedKey; edition: string; readAt: number } | undefined
  const quizOf = async (assignment: Assignment, now: number) => {
    const edition = JSON.stringify(assignment.settings)
    if (known?.edition !== edition || now - known.readAt >= quizLasts) {
      const quiz = await assignedQuiz(assignment)
      known = { quiz, key: await assignedKey(assignment), edition, readAt: now }
    }
    return known
  }
  return {
    async read(now) {
      const [ownedClass, assignment] = await Promise.all([
        classOf(database, key.classId),
        assignmentOf(database, key),
      ])
      if (!ownedClass || !assignment) return undefined
      const { quiz, key: assigned } = await quizOf(assignment, now)
      const source = {
        assignment,
        items: quiz.editions[0]?.items ?? [],
        answerKeys: assigned.answerKeys,
        seats: await seatsOfClass(database, key.classId),
        presence: await presenceOfClass(database, key.classId),
        progress: await progress.read(now, String(assignment.resultsErasedAt)),
      }
      return { ownedClass, assignment, quiz, picture: livePicture(source, now) }
    },
  }
}
