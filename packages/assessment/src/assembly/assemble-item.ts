import {
  findSegment,
  type ItemFacts,
  type ItemWords,
  type LevelText,
  segmentsAtLevel,
  truthValues,
} from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'
import type { Choice, Item } from '../item/item.ts'
import { requirePart } from '../item/require-part.ts'
import { ownValue } from '../plain-data/own-value.ts'
import { gapTextPieces } from './gap-text-pieces.ts'

/** What an item is put together from: its facts, its words in one language, and the text of its level. */
export interface ItemParts {
  id: string
  locale: LocaleCode
  facts: ItemFacts
  words: ItemWords
  text: LevelText
}

/** One item. Every word is taken by its id, so none of the key's comes along. Throws {@link IncompleteItemError}. */
export function assembleItem({ id, locale, facts, words, text }: ItemParts): Item {
  const base = { id, skill: facts.skill, locale, prompt: words.prompt }
  const worded = (part: 'choices' | 'sources' | 'targets' | 'words', ids: readonly string[]): Choice[] =>
    ids.map((choice) => ({
      id: choice,
      text: requirePart(id, `${part}.${choice}`, ownValue(words[part], choice)),
    }))
  switch (facts.type) {
    case 'choice': {
      const { type, cardinality, fixed } = facts
      return { ...base, type, cardinality, choices: worded('choices', facts.choices), fixed }
    }
    case 'true-false-not-stated':
      return { ...base, type: facts.type, choices: truthValues }
    case 'order':
      return { ...base, type: facts.type, choices: worded('choices', facts.choices) }
    case 'match': {
      const sources = worded('sources', facts.sources)
      return { ...base, type: facts.type, sources, targets: worded('targets', facts.targets) }
    }
    case 'gap': {
      const pieces = gapTextPieces(requirePart(id, 'text', words.text))
      return { ...base, type: facts.type, text: pieces, words: worded('words', facts.words) }
    }
    case 'hot-text': {
      const segments = segmentsAtLevel(facts.choices, text.level)
      return { ...base, type: facts.type, choices: segments.map((segment) => sentence(id, text, segment)) }
    }
    case 'short-answer':
      return { ...base, type: facts.type, answer: facts.answer }
    case 'extended':
      return { ...base, type: facts.type }
  }
}

function sentence(item: string, text: LevelText, segment: string): Choice {
  const found = requirePart(item, `sentence ${segment}`, findSegment(text, segment))
  return { id: segment, text: found.text }
}
