import { expect, it } from 'vitest'
import { createLog } from './create-log.ts'
import { logTheConsole } from './log-the-console.ts'

function setUp() {
  const lines: string[] = []
  const log = createLog({ write: (line) => lines.push(line) })
  return { log, lines }
}

it('writes a failure with its stack, its code and its cause', () => {
  const { log, lines } = setUp()
  const cause = Object.assign(new TypeError('no space'), { code: 'ENOSPC' })
  log.error({ err: new Error('not written', { cause }) }, 'request failed')
  expect(JSON.parse(lines.join(''))).toMatchObject({
    level: 50,
    msg: 'request failed',
    err: {
      type: 'Error',
      message: 'not written',
      stack: expect.stringContaining('create-log.test.ts'),
      cause: { type: 'TypeError', message: 'no space', code: 'ENOSPC' },
    },
  })
})

it('writes nothing of what databases and libraries hang on a failure', () => {
  const { log, lines } = setUp()
  const failure = Object.assign(
    new Error('duplicate key value violates unique constraint "teachers_email"'),
    {
      code: '23505',
      detail: 'Key (email)=(anna@school.am) already exists.',
      parameters: ['anna@school.am', 'geheim'],
    },
  )
  log.error({ err: failure }, 'request failed')
  expect(lines.join('')).toContain('teachers_email')
  expect(lines.join('')).not.toMatch(/anna|geheim/)
})

it.each([
  'No account for anna@school.am.',
  'No account for "աննա@դպրոց.հայ"',
  'No assignment 3467BCDF',
  'The code RSTWXY3467 is used.',
])('leaves out of a message what is somebody’s: %s', (message) => {
  const { log, lines } = setUp()
  log.error({ err: new Error(message) }, 'request failed')
  expect(lines.join('')).not.toMatch(/anna|աննա|school|3467/)
  expect(lines.join('')).toMatch(/No a|The code - is used/)
})

it('quotes nothing of a text that is no JSON', () => {
  const { log, lines } = setUp()
  try {
    JSON.parse('{"answer": "Աննա' + '\n' + 'wrote this')
  } catch (error) {
    log.error({ err: error }, 'request failed')
  }
  try {
    JSON.parse('Ani says "no"')
  } catch (error) {
    log.error({ err: error }, 'request failed')
  }
  expect(lines.join('')).toContain('SyntaxError')
  expect(lines.join('')).not.toMatch(/Աննա|wrote|Ani/)
})

it('says of what was thrown and is no error only that', () => {
  const { log, lines } = setUp()
  log.error({ err: 'anna@school.am' }, 'request failed')
  expect(JSON.parse(lines.join(''))).toMatchObject({ err: { type: 'string', message: 'not an error' } })
})

it('makes one line of what a library writes on the console, without its words', () => {
  const { log, lines } = setUp()
  const target: Pick<Console, 'error' | 'warn'> = { error: () => undefined, warn: () => undefined }
  logTheConsole(log, target)
  target.error(' ⨯', new RangeError('too long'), { email: 'anna@school.am' })
  target.warn('the header said anna@school.am\nand more')
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 50, err: { type: 'RangeError', message: 'too long' } },
    { level: 40, msg: 'a library reports a problem' },
  ])
  expect(lines.join('')).not.toContain('anna')
})
