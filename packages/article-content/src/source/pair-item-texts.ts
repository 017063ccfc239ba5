import type { LocaleCode } from '@karda/i18n'
import type { ItemWordsById } from '../schema/item-words.ts'
import { itemTexts } from './item-texts.ts'
import { otherEditions, referenceEdition } from './reference-edition.ts'
import type { SourceEdition, SourceStory } from './source-story.ts'
import type { YamlFile, YamlPath } from './yaml-file.ts'

/** A text of an item in one language. */
export interface PlacedItemText {
  yaml: YamlFile<ItemWordsById>
  locale: LocaleCode
  path: YamlPath
  text: string
}

/** Every text of the items in another language beside the same text in the language of reference. */
export function pairItemTexts(story: SourceStory): { reference: PlacedItemText; other: PlacedItemText }[] {
  const edition = referenceEdition(story)
  if (!edition) return []
  const referenceByPath = new Map(placedTexts(edition).map((placed) => [placed.path.join(), placed]))
  return otherEditions(story)
    .flatMap(placedTexts)
    .flatMap((other) => {
      const reference = referenceByPath.get(other.path.join())
      return reference ? [{ reference, other }] : []
    })
}

function placedTexts({ items: yaml, locale }: SourceEdition): PlacedItemText[] {
  if (!yaml) return []
  return itemTexts(yaml.data).flatMap(([path, , text]) =>
    text === undefined ? [] : [{ yaml, locale, path, text }],
  )
}
