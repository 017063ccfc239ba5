import { type LocaleCode, translator } from '@karda/i18n'
import { passwordLengths } from './password-length.ts'

const problems = [
  'refused',
  'wait',
  'closed',
  'not-invited',
  'email-taken',
  'password-length',
  'wrong-password',
  'invalid',
  'link-unusable',
  'no-account',
  'owner-needed',
  'not-owner',
  'passkey-refused',
  'passkey-cancelled',
  'passkey-known',
  'too-many-passkeys',
  'signed-out',
] as const

const deeds = [
  'reset',
  'deleted',
  'signed-out',
  'password',
  'email',
  'sign-up-mode',
  'owner',
  'passkey-added',
  'passkey-removed',
] as const

/** A problem with an account in words; undefined for a code that nobody of ours wrote into the address. */
export function accountProblem(locale: LocaleCode, code: string | undefined): string | undefined {
  const problem = problems.find((known) => known === code)
  return problem && translator(locale).t(`accounts:problem_${problem}`, passwordLengths)
}

/** What was done with an account, in words; undefined as in {@link accountProblem}. */
export function accountDeed(locale: LocaleCode, code: string | undefined): string | undefined {
  const deed = deeds.find((known) => known === code)
  return deed && translator(locale).t(`accounts:done_${deed}`)
}
