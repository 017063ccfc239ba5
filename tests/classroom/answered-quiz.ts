import type { AttemptEvent, ItemResponse } from '@karda/assessment'
import type { LocaleCode } from '@karda/i18n'
import type { Page } from '@playwright/test'
import { sendRequest } from '../server/send-request.ts'
import type { AssignedQuiz } from './assign.ts'
import { attemptPath, beginAttempt, type SeatedStudent, takeSeat } from './seated-student.ts'

/** What one student answers, by item id, in which language, and hands in. */
export interface Answers {
  locale: LocaleCode
  responses: Readonly<Record<string, ItemResponse>>
}

/**
 * Lets students sit down on the free seats of a class, one after the other, answer a quiz and hand it in; returns them in
 * that order. `page` shows the free seats and so must be nobody's who sits on one.
 */
export async function answerQuiz(
  page: Page,
  origin: string,
  { path, code }: AssignedQuiz,
  students: readonly Answers[],
): Promise<SeatedStudent[]> {
  const [, , , , classId = '', , assignmentId = ''] = path.split('/')
  // The name by which the browser knows the server is the browser's alone.
  const local = `http://127.0.0.1:${new URL(origin).port}`
  await page.goto(`/en/class/join/${code}/`)
  const seats = await page.locator('input[name=seatId]').all()
  const seated: SeatedStudent[] = []
  for (const [index, answers] of students.entries()) {
    const seatId = (await seats[index]?.getAttribute('value')) ?? ''
    const student = await takeSeat(local, { classId, assignmentId, seatId, code })
    await beginAttempt(local, student)
    await sendEvents(local, student, eventsOf(answers))
    seated.push(student)
  }
  return seated
}

function eventsOf({ locale, responses }: Answers): AttemptEvent[] {
  const at = Date.now()
  const saves = Object.entries(responses).map(
    ([item, response], index): AttemptEvent => ({
      kind: 'saved',
      stamp: { counter: index + 100, client: 'device' },
      at,
      item,
      response,
      locale,
    }),
  )
  return [...saves, { kind: 'submitted', stamp: { counter: 200, client: 'device' }, at, responses }]
}

async function sendEvents(origin: string, student: SeatedStudent, events: AttemptEvent[]): Promise<void> {
  const answer = await sendRequest(origin, attemptPath(student, 'events/'), {
    cookie: student.cookie,
    body: { type: 'application/json', text: JSON.stringify({ events }) },
  })
  if (answer.status !== 200) throw new Error(`The answers were not kept: ${answer.status} ${answer.text}`)
}
