import { attemptOf } from '@karda/database'
import { saveAnswers } from '../forms/save-answers.ts'
import { writeShownAnswers } from '../forms/shown-answers.ts'
import { firstAttempt, quiz, type Room } from './answering-test.ts'

/** Two items of the quiz: one asks for a word, the other whether something is true. */
export const word = 'a-looking-for'
export const truth = 'a-resignation'

/** The path of the quiz for its student. */
export const page = '/en/class/s/class-1/quiz-1/'

type Handler = typeof saveAnswers
/** The fields of a form, by name. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

/** Sends a form as a browser does, and returns where it leads. */
export async function send(handler: Handler, cookie: string, fields: Fields): Promise<string> {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...quiz, attemptNumber: '1', ...fields })) {
    for (const one of [value].flat()) form.append(name, one)
  }
  const request = new Request('http://karda.local:3000/', {
    method: 'POST',
    body: form,
    headers: { Cookie: cookie },
  })
  const response = await handler(request, { params: Promise.resolve({ lang: 'en' }) })
  return response.headers.get('Location') ?? String(response.status)
}

/**
 * Presses a button of the form of all questions; the one that saves all where `fields` names none. The page showed no
 * answer, where `fields` does not say which.
 */
export function press(cookie: string, fields: Fields): Promise<string> {
  const button = ['save', 'check', 'speak', 'review'].some((name) => name in fields) ? {} : { save: '' }
  return send(saveAnswers, cookie, { shown: '', 'items[]': [word, truth], ...button, ...fields })
}

/** The field in which a page says what it shows, where it is drawn now. */
export async function shownNow({ database }: Room): Promise<string> {
  return writeShownAnswers(await attemptOf(database, firstAttempt))
}

/** What was saved, by item id. */
export async function answersOf({ database }: Room) {
  const { saved: saves } = await attemptOf(database, firstAttempt)
  return Object.fromEntries(Object.entries(saves).map(([item, event]) => [item, event.response]))
}
