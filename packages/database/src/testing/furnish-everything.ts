import type { Database } from '../engine/database.ts'
import { recordEvents } from '../events/record-events.ts'
import { createAccountLink } from '../tables/account-links.ts'
import { claimOwnership, setSignUpMode } from '../tables/installation.ts'
import { addJoinCode } from '../tables/join-codes.ts'
import { saveMarks } from '../tables/marks.ts'
import { addPasskey } from '../tables/passkeys.ts'
import { openSeatSession } from '../tables/seat-sessions.ts'
import { takeSeat } from '../tables/take-seat.ts'
import { saveTeacherItem } from '../tables/teacher-items.ts'
import { addTeacher } from '../tables/teachers.ts'
import { autumn, beginAttempt, furnishClass, quiz } from './sample-classroom.ts'
import { saved, started, submitted } from './sample-events.ts'
import { samplePasskey } from './sample-passkey.ts'
import { sampleTeacherItem } from './sample-teacher-item.ts'

/** Puts something into every table, with values that engines might hold differently. */
export async function furnishEverything(db: Database): Promise<void> {
  await furnishClass(db)
  await createAccountLink(db, {
    tokenHash: 'token-1',
    purpose: 'sign-up',
    email: null,
    createdAt: autumn,
    expiresAt: autumn + 1,
  })
  await addTeacher(db, { teacherId: 'teacher-1', email: 'ani@school.example', createdAt: autumn }, 'hash-1')
  await addPasskey(db, samplePasskey)
  await claimOwnership(db, 'teacher-1')
  await setSignUpMode(db, 'open')
  await addJoinCode(db, { ...quiz, code: 'K7MPW2XN', createdAt: autumn, expiresAt: null })
  await saveTeacherItem(db, quiz, sampleTeacherItem)
  for (const seatId of ['seat-1', 'seat-2']) {
    const seat = { classId: quiz.classId, seatId }
    await takeSeat(db, seat, `code-of-${seatId}`, autumn)
    await openSeatSession(db, { ...seat, tokenHash: 'token-1' }, autumn)
    const key = await beginAttempt(db, seatId)
    const events = [
      { ...started(1), at: -1, seed: -Number.MAX_SAFE_INTEGER },
      saved(2, '«Հայաստան» \0 \ud800 🦦\n{"kind":"end","rows":0}'),
      submitted(3, ''),
    ]
    await recordEvents(db, key, events, autumn)
    const given = { itemId: 'why-frozen', marks: { reasons: 2, language: 0 }, responseHash: 'of-a-response' }
    await saveMarks(db, key, given, autumn)
  }
}
