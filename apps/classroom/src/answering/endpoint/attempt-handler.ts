import { type Assignment, assignmentOf } from '@karda/database'
import { isFromOwnPage, type RequestOrigin } from '../../access/is-from-own-page.ts'
import { type Student, studentOf } from '../../access/student.ts'
import { services } from '../../services/services.ts'
import { begunHeader, seatHeader } from '../protocol/attempt-path.ts'
import type { DeviceRequest } from './device-request.ts'
import { refusal } from './refusal.ts'

/** What the framework gives a handler below the address of an attempt. */
export interface AttemptContext {
  params: Promise<{ classId: string; assignmentId: string; attemptNumber: string }>
}

/** An attempt that the device which asks may see and go on with; whether it was ever started is not known yet. */
export interface StudentsAttempt {
  student: Student
  assignment: Assignment
  attemptNumber: number
  /** When it was begun, where the device says so: it means no other that has this number by now. */
  begun: { startedAt?: number }
}

const reading = new Set(['GET', 'HEAD'])

/**
 * A handler below the address of an attempt, for devices that act for a seat of the class. Whatever fails behind it, the
 * device is told that it can send the same again.
 */
export function attemptHandler(
  answer: (request: DeviceRequest, attempt: StudentsAttempt) => Promise<Response>,
) {
  return async (request: DeviceRequest, { params }: AttemptContext): Promise<Response> => {
    try {
      // The server has asked the same of every write; a handler does not rely on what stands before it.
      const isOwn = reading.has(request.method) || isFromOwnPage(originOf(request))
      if (!isOwn) return refusal('foreign')
      const { classId, assignmentId, attemptNumber } = await params
      const student = await studentOf(request.headers.get('cookie') ?? '', classId)
      if (!student) return refusal('no-seat')
      const meant = request.headers.get(seatHeader)
      if (meant !== null && meant !== student.seat.seatId) return refusal('no-seat')
      const assignment = await assignmentOf(services().database, { classId, assignmentId })
      if (!assignment || !/^[1-9]\d{0,3}$/.test(attemptNumber)) return refusal('no-attempt')
      const moment = request.headers.get(begunHeader)
      const begun = moment === null ? {} : { startedAt: Number(moment) }
      return await answer(request, { student, assignment, attemptNumber: Number(attemptNumber), begun })
    } catch (error) {
      services().log.error({ err: error }, 'a device was not answered')
      return refusal('unavailable', 2)
    }
  }
}

function originOf({ headers }: DeviceRequest): Record<keyof RequestOrigin, string | undefined> {
  return {
    'sec-fetch-site': headers.get('sec-fetch-site') ?? undefined,
    origin: headers.get('origin') ?? undefined,
    host: headers.get('host') ?? undefined,
  }
}
