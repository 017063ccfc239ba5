/** A message's key as one form of a plural: the key that code asks for, and the form's CLDR plural category. */
export interface PluralKey {
  readonly stem: string
  readonly category: string
}

const pluralKey = /^(?<stem>.+)_(?<category>zero|one|two|few|many|other)$/

/** The plural that a message belongs to; undefined when its key has no plural suffix. */
export function pluralOf(key: string): PluralKey | undefined {
  const groups = pluralKey.exec(key)?.groups
  return groups?.stem && groups.category ? { stem: groups.stem, category: groups.category } : undefined
}
