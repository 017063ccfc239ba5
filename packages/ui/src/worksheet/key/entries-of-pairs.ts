import { type GapItem, gapIds, type MatchItem, ofType } from '@karda/assessment'
import { textOfChoice } from '../questions/text-of-choice.ts'
import { listLetter } from '../words/list-letters.ts'
import { judgeAnswers } from './judge-answers.ts'
import type { KeyEntry } from './key-entry.ts'
import type { KeyParts } from './key-parts.ts'

/** The key of a match: the letters in the boxes as they are printed, each pair, and the targets that fit nothing. */
export function matchEntries({ item, key, explanation, letters }: KeyParts<MatchItem>): KeyEntry[] {
  const { correct } = ofType(key, item.type)
  const letterOf = (target: string | undefined) => {
    const index = item.targets.findIndex(({ id }) => id === target)
    return { locale: letters, text: listLetter(index, letters) }
  }
  const used = new Set(Object.values(correct))
  return [
    { kind: 'boxes', marks: item.sources.map(({ id }) => letterOf(correct[id])) },
    ...judgeAnswers(
      [
        ...item.sources.map(({ id, text }) => ({
          id,
          answer: textOfChoice(item.targets, correct[id] ?? '') ?? '',
          mark: letterOf(correct[id]),
          belongsTo: text,
          isRight: true,
        })),
        ...item.targets
          .filter(({ id }) => !used.has(id))
          .map(({ id, text }) => ({ id, answer: text, mark: letterOf(id), isRight: false })),
      ],
      explanation,
    ),
  ]
}

/** The key of a text with gaps: the word of each gap by the gap's number, and the words that fit none. */
export function gapEntries({ item, key, explanation }: KeyParts<GapItem>): KeyEntry[] {
  const { correct } = ofType(key, item.type)
  const used = new Set(Object.values(correct))
  return judgeAnswers(
    [
      ...gapIds(item).map((id, index) => ({
        id,
        answer: textOfChoice(item.words, correct[id] ?? '') ?? '',
        mark: { locale: item.locale, text: `(${index + 1})` },
        isRight: true,
      })),
      ...item.words
        .filter(({ id }) => !used.has(id))
        .map(({ id, text }) => ({ id, answer: text, isRight: false })),
    ],
    explanation,
  )
}
