import { type AliasAdjectiveId, type AliasNounId, aliasWords } from './alias-words.ts'

/** The ids of an alias's two words. Its key joins them by a hyphen, which no id holds: `brave-otter`. */
export interface AliasParts {
  readonly adjective: AliasAdjectiveId
  readonly noun: AliasNounId
}

/** The words that a key such as `brave-otter` names, or undefined when they are not ours. */
export function parseAliasKey(aliasKey: string): AliasParts | undefined {
  const [adjective = '', noun = '', ...rest] = aliasKey.split('-')
  return isAdjective(adjective) && isNoun(noun) && rest.length === 0 ? { adjective, noun } : undefined
}

function isAdjective(id: string): id is AliasAdjectiveId {
  return Object.hasOwn(aliasWords.en.adjectives, id)
}

function isNoun(id: string): id is AliasNounId {
  return Object.hasOwn(aliasWords.en.nouns, id)
}
