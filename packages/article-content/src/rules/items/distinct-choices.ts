import type { ItemFeedback, ItemWordsWithFeedback } from '../../schema/item-words.ts'
import { type ItemEdition, itemEditions } from '../../source/source-items.ts'
import type { YamlPath } from '../../source/yaml-file.ts'
import type { Rule } from '../rule.ts'
import { choiceGroups } from './choice-groups.ts'
import { type Fault, reportFault } from './fault.ts'

interface Option {
  path: YamlPath
  text: string
}

/** No two choices of an item say the same but for case and spaces, nor two of its typed answers, right or wrong. */
export const distinctChoices: Rule = (story) =>
  itemEditions(story).flatMap((item) =>
    optionLists(item.words)
      .flatMap((options) => repetitions(options, item))
      .map((fault) => reportFault('distinct-choices', item.yaml, item.id, fault)),
  )

function optionLists(words: ItemWordsWithFeedback): Option[][] {
  const groups = choiceGroups(words).map(({ name, texts }) =>
    Object.entries(texts).map(([id, text]) => ({ path: [name, id], text })),
  )
  return [...groups, typedOptions(words.feedback)]
}

function typedOptions({ accepted = [], mistakes = {} }: ItemFeedback): Option[] {
  return [
    ...accepted.map((text, index) => ({ path: ['feedback', 'accepted', index], text })),
    ...Object.entries(mistakes).flatMap(([id, { answers }]) =>
      answers.map((text, index) => ({ path: ['feedback', 'mistakes', id, 'answers', index], text })),
    ),
  ]
}

function repetitions(options: readonly Option[], { locale }: ItemEdition): Fault[] {
  const fold = (text: string) => text.toLocaleLowerCase(locale).replace(/\s+/g, ' ')
  return options.flatMap(({ path, text }, index) => {
    const first = options.findIndex((other) => fold(other.text) === fold(text))
    const twin = options[first]
    if (first === index || !twin) return []
    return [{ path, expected: `other words than ${twin.path.join('.')}`, found: text }]
  })
}
