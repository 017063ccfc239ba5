import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, askRawTarget } from '../testing/ask.ts'
import { type FixtureServer, startFixtureServer } from '../testing/fixture-server.ts'

describe('a malformed address', () => {
  let fixture: FixtureServer
  beforeAll(async () => {
    fixture = await startFixtureServer()
  })
  afterAll(() => fixture.close())

  it.each([
    ['/../../etc/passwd', 'parent-folder'],
    ['/en/%2e%2e/%2e%2e/etc/passwd', 'parent-folder'],
    ['/..%5c..%5cetc', 'backslash'],
    ['/en/%00', 'control-character'],
    ['/%E0%A4%A', 'bad-encoding'],
    ['//evil.example/en', 'double-slash'],
    [`/${'a'.repeat(9000)}`, 'too-long'],
  ])('%.40s gets 400 and a log line without a stack', async (target, reason) => {
    fixture.logLines.length = 0
    const answer = await askRawTarget(fixture.port, target)
    expect(answer).toMatch(/^HTTP\/1.1 400 /)
    expect(answer).toContain('This address cannot be read.')
    expect(answer).not.toMatch(/\bat .*\.(ts|js|mjs):/)
    expect(fixture.logLines).toHaveLength(1)
    expect(JSON.parse(fixture.logLines[0] ?? '')).toMatchObject({ reason, msg: 'address refused' })
  })

  it('gets an answer when it is far too long, or holds what HTTP forbids', async () => {
    fixture.logLines.length = 0
    expect(await askRawTarget(fixture.port, `/${'a'.repeat(100_000)}`)).toMatch(/^HTTP\/1.1 400 /)
    expect(await askRawTarget(fixture.port, '/\u0000')).toMatch(/^HTTP\/1.1 400 /)
    expect(fixture.logLines).toHaveLength(2)
  })

  it('leaves nothing personal in the log', async () => {
    fixture.logLines.length = 0
    await ask(fixture.port, '/%zz?name=Ani', { headers: { 'User-Agent': 'Browser of Ani' } })
    expect(fixture.logLines).toHaveLength(1)
    expect(fixture.logLines[0]).not.toMatch(/Ani|127\.0\.0\.1/)
  })

  it('leaves no log line when it is well formed', async () => {
    fixture.logLines.length = 0
    expect((await ask(fixture.port, '/en/')).status).toBe(200)
    expect((await ask(fixture.port, '/en/nothing/')).status).toBe(404)
    expect(fixture.logLines).toEqual([])
  })
})
