import { describe, expect, it, onTestFinished } from 'vitest'
import { createPageAnswers } from '../../src/services/page-answers.ts'
import { defaultMemoryLimits } from '../site/hold-files.ts'
import { ask } from '../testing/ask.ts'
import { startFixtureServer } from '../testing/fixture-server.ts'

describe('/readyz', () => {
  it.each([
    [true, 200, '{"status":"ready"}'],
    [false, 503, '{"status":"failing"}'],
  ])('says whether the database works: %s', async (isReady, status, body) => {
    const fixture = await startFixtureServer('http://localhost:3000', defaultMemoryLimits, {
      handle: async () => {},
      trustsProxy: false,
      pageAnswers: createPageAnswers(),
      isReady: async () => isReady,
    })
    onTestFinished(() => fixture.close())
    const answer = await ask(fixture.port, '/readyz')
    expect(answer.status).toBe(status)
    expect(answer.body.toString()).toBe(body)
  })
})
