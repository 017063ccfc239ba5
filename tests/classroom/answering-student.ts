import type { AttemptEvent } from '@karda/assessment'
import type { Page } from '@playwright/test'

/** Which assignment of which class. */
export interface QuizIds {
  classId: string
  assignmentId: string
}

/** The ids in the path of an assignment's page for its teacher. */
export function idsIn(path: string): QuizIds {
  const [, classId = '', assignmentId = ''] = /\/c\/([^/]+)\/a\/([^/]+)\//.exec(path) ?? []
  return { classId, assignmentId }
}

/** Begins a quiz on a page of a student who has joined, as its button does. */
export async function beginQuiz(student: Page, { classId, assignmentId }: QuizIds): Promise<void> {
  const body = new URLSearchParams({ classId, assignmentId }).toString()
  const status = await student.evaluate(
    async (text) =>
      (await fetch('/en/class/do/answering/begin/', { method: 'POST', body: new URLSearchParams(text) }))
        .status,
    body,
  )
  if (status >= 400) throw new Error(`No attempt was begun: ${status}`)
}

/** Sends what happened in an attempt of a student, as the student's device does. */
export async function sendEvents(
  student: Page,
  { classId, assignmentId }: QuizIds,
  events: readonly AttemptEvent[],
  attemptNumber = 1,
): Promise<void> {
  const address = `/api/v1/classes/${classId}/assignments/${assignmentId}/attempts/${attemptNumber}/events/`
  const status = await student.evaluate(
    async ([to, body]) => {
      const headers = { 'Content-Type': 'application/json' }
      return (await fetch(to, { method: 'POST', headers, body })).status
    },
    [address, JSON.stringify({ events })] as const,
  )
  if (status !== 200) throw new Error(`The events were not kept: ${status}`)
}

/** The answer to an item with choices; `counter` is its place among the events of the device. */
export function choose(counter: number, item: string, choice: string): AttemptEvent {
  const stamp = { counter, client: 'tablet' }
  return { kind: 'saved', stamp, at: Date.now(), item, response: { type: 'choice', choices: [choice] } }
}

/** The student hands in, with what was saved before. */
export function handIn(counter: number): AttemptEvent {
  return { kind: 'submitted', stamp: { counter, client: 'tablet' }, at: Date.now(), responses: {} }
}
