import { locales } from '@karda/i18n'
import { makeResetLink } from '../../src/accounts/account-links.ts'
import { teacherAddress } from '../../src/addresses/class-addresses.ts'
import { withQuery } from '../../src/forms/see-other.ts'
import type { DataCommand } from '../data-command.ts'
import { withPresentData } from '../open-data.ts'
import { readWords } from '../read-words.ts'

/** Makes a link by which a teacher sets a new password: for an owner who has forgotten it. */
export const resetPassword: DataCommand = {
  usage: ['reset-password <email>'],
  summary: 'Makes a link with which a teacher sets a new password, once, within a day. The server may run.',
  deed: 'make the link',
  async run(words, { environment, now }) {
    const read = readWords(words, {})
    if (read.kind === 'misused') return read
    const [email, ...rest] = read.positionals
    if (email === undefined || rest.length > 0) {
      return { kind: 'misused', problem: 'Say for which e-mail.' }
    }
    return withPresentData(environment, async (database) => {
      const token = await makeResetLink({ database, now }, email)
      if (token === undefined) {
        return {
          kind: 'not-done',
          problem: {
            where: email,
            expected: 'the e-mail of an account',
            found: 'no account with it',
            remedy: 'Look how the e-mail was written when the account was made.',
          },
        }
      }
      const links = locales.map(
        ({ code, endonym }) =>
          `  ${endonym}: ${environment.baseAddress}${withQuery(teacherAddress(code, 'reset/'), { token })}\n`,
      )
      return {
        kind: 'done',
        output: `With one of these links, which are the same in two languages, a new password can be set, once, within a day:\n${links.join('')}Whoever has the link can do so: give it to its holder only. Sessions end and passkeys are removed by it.\n`,
      }
    })
  },
}
