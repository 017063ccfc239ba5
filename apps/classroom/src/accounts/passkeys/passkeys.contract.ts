import { describe, expect } from 'vitest'
import { type AccountsTest, accountsAt } from '../testing/accounts-test.ts'
import { anna, aram, cookieIn } from '../testing/accounts-visitor.ts'
import { passTime } from '../testing/pass-time.ts'
import type { Passkeys } from './passkeys.ts'
import { SampleAuthenticator } from './testing/sample-authenticator.ts'

const minute = 60_000

export function passkeysContract(base: AccountsTest): void {
  const it = base
    .extend('passkeys', ({ accounts }): Passkeys => {
      if (!accounts.passkeys) throw new Error('Passkeys can be had at localhost.')
      return accounts.passkeys
    })
    .extend('teacher', async ({ accounts, visitor }) => {
      const teacher = await accounts.teacherOf(await visitor.signUp(anna))
      if (!teacher) throw new Error('Whoever signs up is signed in.')
      return teacher
    })
    .extend('authenticator', async ({ passkeys, teacher }) => {
      const authenticator = new SampleAuthenticator()
      const options = await passkeys.registrationOptions(teacher)
      const outcome = await passkeys.register(teacher, {
        name: 'Laptop',
        response: authenticator.register(options),
      })
      if (outcome.kind !== 'added') throw new Error(outcome.kind)
      return authenticator
    })

  describe('a passkey', () => {
    it('signs its teacher in', async ({ accounts, passkeys, teacher, authenticator }) => {
      const answer = authenticator.signIn(await passkeys.signInOptions(), handleOf(teacher))
      const outcome = await passkeys.signIn(answer)
      if (outcome.kind !== 'signed-in') throw new Error(outcome.kind)
      expect(outcome.email).toBe('anna@school.am')
      expect(await accounts.teacherOf(cookieIn(outcome.headers))).toEqual(teacher)
      expect(await passkeys.list(teacher)).toMatchObject([
        { name: 'Laptop', signatureCount: 1, lastUsedAt: Date.now(), transports: ['internal'] },
      ])
    })

    it('is asked for by name of the domain, and a device that has one makes no second', async ({
      passkeys,
      teacher,
      authenticator,
    }) => {
      const options = await passkeys.registrationOptions(teacher)
      expect(options).toMatchObject({
        rp: { id: 'localhost', name: 'Karda' },
        user: { name: 'anna@school.am', id: handleOf(teacher) },
        excludeCredentials: [{ id: authenticator.id.toString('base64url') }],
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      })
    })

    it('answers a challenge once, also where its authenticator does not count', async ({
      passkeys,
      teacher,
    }) => {
      const authenticator = new SampleAuthenticator({ counts: false })
      const response = authenticator.register(await passkeys.registrationOptions(teacher))
      expect(await passkeys.register(teacher, { name: 'Phone', response })).toEqual({ kind: 'added' })
      const answer = authenticator.signIn(await passkeys.signInOptions())
      const outcomes = await Promise.all([passkeys.signIn(answer), passkeys.signIn(answer)])
      expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['refused', 'signed-in'])
      expect(await passkeys.signIn(answer)).toEqual({ kind: 'refused' })
    })

    it('answers no challenge but ours, with the time that we gave it', async ({
      passkeys,
      authenticator,
    }) => {
      const { challenge } = await passkeys.signInOptions()
      const [token, expiry, signature] = Buffer.from(challenge, 'base64url').toString().split('.')
      passTime(5 * minute + 1)
      for (const forged of [`${token}.${Number(expiry) + minute}.${signature}`, 'made up', '', '..']) {
        const challenge = Buffer.from(forged).toString('base64url')
        expect(await passkeys.signIn(authenticator.signIn({ challenge }))).toEqual({ kind: 'refused' })
      }
    })

    it('is asked for as often as anybody likes, and nothing is remembered of it until it answers', async ({
      passkeys,
      authenticator,
      database,
    }) => {
      const answered = database.selectFrom('sign_in_challenges').select('id')
      const before = await answered.execute()
      for (let count = 0; count < 100; count += 1) {
        const { challenge } = await passkeys.signInOptions()
        await passkeys.signIn(new SampleAuthenticator().signIn({ challenge }))
      }
      expect(await answered.execute()).toEqual(before)
      const answer = authenticator.signIn(await passkeys.signInOptions())
      expect(await passkeys.signIn(answer)).toMatchObject({ kind: 'signed-in' })
    })

    it('answers within five minutes', async ({ passkeys, authenticator }) => {
      const answer = authenticator.signIn(await passkeys.signInOptions())
      passTime(5 * minute + 1)
      expect(await passkeys.signIn(answer)).toEqual({ kind: 'refused' })
    })

    it('signs nobody in by the challenge for a new passkey', async ({ passkeys, teacher, authenticator }) => {
      const answer = authenticator.signIn(await passkeys.registrationOptions(teacher))
      expect(await passkeys.signIn(answer)).toEqual({ kind: 'refused' })
    })

    it('signs nobody in from another address', async ({ passkeys, authenticator }) => {
      const { challenge } = await passkeys.signInOptions()
      const answer = authenticator.signIn({ challenge, origin: 'http://localhost.example' })
      expect(await passkeys.signIn(answer)).toEqual({ kind: 'refused' })
    })

    it('signs nobody in as somebody else', async ({ passkeys, authenticator }) => {
      const answer = authenticator.signIn(await passkeys.signInOptions(), 'c29tZWJvZHkgZWxzZQ')
      expect(await passkeys.signIn(answer)).toEqual({ kind: 'refused' })
    })

    it('signs nobody in with another’s signature', async ({ passkeys, authenticator }) => {
      const options = await passkeys.signInOptions()
      const forged = {
        ...new SampleAuthenticator().signIn(options),
        id: authenticator.id.toString('base64url'),
      }
      expect(await passkeys.signIn(forged)).toEqual({ kind: 'refused' })
    })

    it('signs nobody in when it was copied', async ({ passkeys, authenticator }) => {
      await passkeys.signIn(authenticator.signIn(await passkeys.signInOptions()))
      const answer = authenticator.signInAsCopy(await passkeys.signInOptions())
      expect(await passkeys.signIn(answer)).toEqual({ kind: 'refused' })
    })

    it('signs nobody in who is unknown, or sends something else', async ({ passkeys }) => {
      const stranger = new SampleAuthenticator().signIn(await passkeys.signInOptions())
      for (const answer of [stranger, null, {}, { ...stranger, response: {} }, { ...stranger, id: 7 }]) {
        expect(await passkeys.signIn(answer)).toEqual({ kind: 'refused' })
      }
      const noJson = { ...stranger.response, clientDataJSON: 'AAAA' }
      expect(await passkeys.signIn({ ...stranger, response: noJson })).toEqual({ kind: 'refused' })
    })

    it('is not added by somebody else’s challenge, or twice', async ({
      accounts,
      visitor,
      passkeys,
      teacher,
      authenticator,
    }) => {
      const other = await accounts.teacherOf(await visitor.join(aram))
      if (!other) throw new Error('Whoever signs up is signed in.')
      const refused = { kind: 'refused' }
      const options = await passkeys.registrationOptions(teacher)
      const stolen = { name: 'Phone', response: new SampleAuthenticator().register(options) }
      expect(await passkeys.register(other, stolen)).toEqual(refused)
      const again = authenticator.register(await passkeys.registrationOptions(other))
      expect(await passkeys.register(other, { name: 'Laptop', response: again })).toEqual(refused)
      expect(await passkeys.list(other)).toEqual([])
      expect(await passkeys.list(teacher)).toHaveLength(1)
    })

    it('is not added by a device that does not ask whose it is', async ({ passkeys, teacher }) => {
      const careless = new SampleAuthenticator({ checksUser: false })
      const response = careless.register(await passkeys.registrationOptions(teacher))
      expect(await passkeys.register(teacher, { name: 'Key', response })).toEqual({ kind: 'refused' })
      expect(await passkeys.register(teacher, { name: 'Key', response: 'none' })).toEqual({ kind: 'refused' })
    })

    it('is removed by its teacher, and opens nothing from then on', async ({
      passkeys,
      teacher,
      authenticator,
    }) => {
      const credentialId = authenticator.id.toString('base64url')
      expect(await passkeys.remove({ ...teacher, teacherId: 'somebody-else' }, credentialId)).toBe(false)
      expect(await passkeys.remove(teacher, credentialId)).toBe(true)
      const answer = authenticator.signIn(await passkeys.signInOptions())
      expect(await passkeys.signIn(answer)).toEqual({ kind: 'refused' })
    })

    it('opens nothing after a new password was set by a link', async ({
      accounts,
      visitor,
      passkeys,
      authenticator,
    }) => {
      const token = await visitor.resetLink(anna)
      await accounts.resetPassword(token, 'a new password')
      const answer = authenticator.signIn(await passkeys.signInOptions())
      expect(await passkeys.signIn(answer)).toEqual({ kind: 'refused' })
    })

    it('is told of to who takes the account along', async ({ accounts, teacher, authenticator }) => {
      expect(authenticator).toBeDefined()
      expect(await accounts.exportAccount(teacher.teacherId)).toMatchObject({
        passkeys: [{ name: 'Laptop', createdAt: '2026-09-01T00:00:00.000Z', lastUsedAt: null }],
      })
    })

    it('cannot be had at an address that browsers do not trust', ({ database }) => {
      expect(accountsAt(database, 'http://192.168.1.7:3000').passkeys).toBeUndefined()
    })
  })
}

function handleOf({ teacherId }: { teacherId: string }): string {
  return Buffer.from(teacherId).toString('base64url')
}
