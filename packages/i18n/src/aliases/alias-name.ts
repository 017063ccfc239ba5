import type { LocaleCode } from '../locales/locale.ts'
import { fillMessage } from '../messages/fill-message.ts'
import { aliasWords } from './alias-words.ts'
import { parseAliasKey } from './parse-alias-key.ts'

/**
 * What a seat is called in a language: `brave-otter` is "Brave Otter" in English. Throws `UnknownAliasError`: keys are
 * only ever drawn by `drawAliasKeys`.
 */
export function aliasName(locale: LocaleCode, aliasKey: string): string {
  const parts = parseAliasKey(aliasKey)
  if (parts === undefined) throw new UnknownAliasError(aliasKey)
  const { name, adjectives, nouns } = aliasWords[locale]
  return fillMessage(name, { adjective: adjectives[parts.adjective], noun: nouns[parts.noun] })
}

/** A key that was not made of our words. */
export class UnknownAliasError extends Error {
  override readonly name = 'UnknownAliasError'

  constructor(aliasKey: string) {
    super(`No alias has the key "${aliasKey}".`)
  }
}
