export { aliasName, UnknownAliasError } from './alias-name.ts'
export { type AliasAdjectiveId, type AliasNounId, type AliasWords, aliasWords } from './alias-words.ts'
export { drawAliasKeys } from './draw-alias-keys.ts'
