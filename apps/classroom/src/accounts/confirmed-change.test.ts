import { startSqlite } from '@karda/database/testing'
import { afterAll, describe, expect } from 'vitest'
import { answeringTest } from '../answering/testing/answering-test.ts'
import { services } from '../services/services.ts'
import { confirmedChange } from './confirmed-change.ts'
import { takePasswordTry } from './take-password-try.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

const teacher = { teacherId: 'teacher-1', email: 'anna@school.am', isOwner: false }

function requestWith(cookie: string): Request {
  return new Request('http://karda.local:3000/', { headers: { Cookie: cookie } })
}

/** Sends a form that has an outcome; returns where it leads. */
async function send(cookie: string, kind: 'changed' | 'wrong-password' | 'email-taken') {
  const outcome = kind === 'changed' ? { kind, headers: new Headers() } : { kind }
  const response = await confirmedChange(
    { request: requestWith(cookie), locale: 'en', teacher },
    async () => outcome,
    () => new Response('changed'),
  )
  return response.headers.get('Location') ?? (await response.text())
}

const refused = (problem: string) => `/en/class/account/?problem=${problem}`

describe('a change that the password confirms', () => {
  it('is possible in a browser that signed in before, whatever a stranger has tried', async ({
    room: _room,
  }) => {
    const known = services().knownBrowsers.remember('', teacher.email).split(';', 1)[0] ?? ''
    for (let tries = 0; tries < 10; tries += 1) await takePasswordTry(requestWith(''), teacher.email)
    expect(await send(known, 'changed')).toBe('changed')
    expect(await send('', 'changed')).toBe(refused('wait'))
  })

  it.for(['wrong-password', 'email-taken'] as const)(
    'can be tried ten times where it comes to nothing (%s)',
    async (problem, { room: _room }) => {
      for (let tries = 0; tries < 10; tries += 1) expect(await send('', problem)).toBe(refused(problem))
      expect(await send('', 'changed')).toBe(refused('wait'))
    },
  )

  it('can be made as often as it succeeds', async ({ room: _room }) => {
    for (let changes = 0; changes < 20; changes += 1) expect(await send('', 'changed')).toBe('changed')
  })
})
