import type { LocaleCode } from '../locales/locale.ts'
import { registeredAliases } from '../registry/registered-aliases.ts'

type EnglishWords = (typeof registeredAliases)['en']

/** Stable id of the first word of an alias; English says which there are. */
export type AliasAdjectiveId = keyof EnglishWords['adjectives']

/** Stable id of the second word of an alias; English says which there are. */
export type AliasNounId = keyof EnglishWords['nouns']

/** The words of which a language makes aliases, written as they stand in one. */
export interface AliasWords {
  /** How the two words are joined, as a message with `{{adjective}}` and `{{noun}}`. */
  readonly name: string
  readonly adjectives: Readonly<Record<AliasAdjectiveId, string>>
  readonly nouns: Readonly<Record<AliasNounId, string>>
}

/**
 * The words of aliases in every language. Classes keep ids, so a word may be reworded or added, never taken away.
 *
 * A word suits any child whom it falls to: none speaks of looks, size, strength, speed, cleverness, sex, nation
 * or religion; none is a common given name; none is near to the names and symbols of parties, countries and wars; and
 * no pair of them is an insult. The name has at most 24 letters, so that it fits a button on the narrowest phone. Adjectives
 * stand before any of the nouns without a change of form.
 */
export const aliasWords: Readonly<Record<LocaleCode, AliasWords>> = registeredAliases
