import type { ItemWords } from '../../schema/item-words.ts'

const names = ['choices', 'sources', 'targets', 'words'] as const

/** Texts of an item that readers choose among. */
export interface ChoiceGroup {
  name: (typeof names)[number]
  /** Text by id. */
  texts: Readonly<Record<string, string>>
}

/** The groups of texts that an item offers to choose among: its choices; sources and targets; the bank of words. */
export function choiceGroups(words: ItemWords): ChoiceGroup[] {
  return names.flatMap((name) => {
    const texts = words[name]
    return texts ? [{ name, texts }] : []
  })
}
