import { z } from 'zod'
import { type AnswersFile, answersFileFormat, mostEventsInFile } from '../device/answers-file.ts'

const id = z.string().min(1).max(100)

/** The events themselves are looked at one by one, as those that a device sends. */
const schema = z.object({
  format: z.literal(answersFileFormat),
  classId: id,
  assignmentId: id,
  seatId: id,
  attemptNumber: z.int().min(1).max(9999),
  startedAt: z.int().optional(),
  events: z.array(z.unknown()).max(mostEventsInFile),
})

/** A file with answers, its events not looked at yet; undefined where the text is none. */
export function readAnswersFile(
  text: string,
): (Omit<AnswersFile, 'events'> & { events: unknown[] }) | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    // It is no JSON.
    return undefined
  }
}
