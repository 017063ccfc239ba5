import { gapIds, type ItemResponse, maximumPoints, ofType } from '@karda/assessment'
import type { Question } from './quizzes.ts'

/** The answer for which a question brings all its points; to a written one nobody but a teacher gives any. */
export function rightAnswer({ item, answerKey }: Question): ItemResponse {
  switch (answerKey.type) {
    case 'choice':
    case 'order':
      return { type: answerKey.type, choices: answerKey.correct }
    case 'true-false-not-stated':
      return { type: answerKey.type, choice: answerKey.correct }
    case 'hot-text':
      return { type: answerKey.type, choice: answerKey.correct }
    case 'match':
      return { type: answerKey.type, targets: answerKey.correct }
    case 'gap':
      return { type: answerKey.type, words: answerKey.correct }
    case 'short-answer': {
      const text = answerKey.number?.toString() ?? answerKey.accepted[item.locale]?.[0] ?? ''
      return { type: answerKey.type, text }
    }
    case 'extended':
      return { type: answerKey.type, text: item.prompt }
    default:
      return answerKey satisfies never
  }
}

/** A whole answer for which a question brings no point; a likely one, where its key names some. */
export function wrongAnswer({ item, answerKey, explanation }: Question): ItemResponse {
  switch (answerKey.type) {
    case 'choice': {
      const { choices, cardinality } = ofType(item, answerKey.type)
      const wrong = idsOf(choices).filter((id) => !answerKey.correct.includes(id))
      return { type: answerKey.type, choices: cardinality === 'single' ? wrong.slice(0, 1) : wrong }
    }
    case 'true-false-not-stated': {
      const { choices } = ofType(item, answerKey.type)
      return { type: answerKey.type, choice: another(choices, answerKey.correct) }
    }
    case 'hot-text': {
      const { choices } = ofType(item, answerKey.type)
      return { type: answerKey.type, choice: another(idsOf(choices), answerKey.correct) }
    }
    case 'order':
      return { type: answerKey.type, choices: answerKey.correct.toReversed() }
    case 'match': {
      const { sources, targets } = ofType(item, answerKey.type)
      const pairs = idsOf(sources).map((id) => [id, another(idsOf(targets), answerKey.correct[id])])
      return { type: answerKey.type, targets: Object.fromEntries(pairs) }
    }
    case 'gap':
      return { type: answerKey.type, words: wrongWords(ofType(item, answerKey.type), answerKey.correct) }
    case 'short-answer':
      return { type: answerKey.type, text: explanation.mistakes[0]?.answers[0] ?? '0' }
    case 'extended':
      return { type: answerKey.type, text: item.prompt }
    default:
      return answerKey satisfies never
  }
}

/** An answer for which a question brings some of its points; undefined where it brings all or none. */
export function partlyRightAnswer(question: Question): ItemResponse | undefined {
  const { answerKey } = question
  if (maximumPoints(answerKey) < 2) return undefined
  switch (answerKey.type) {
    case 'choice':
      return { type: answerKey.type, choices: answerKey.correct.slice(0, 1) }
    case 'order': {
      const [first, ...others] = answerKey.correct
      return { type: answerKey.type, choices: first === undefined ? [] : [...others, first] }
    }
    case 'match': {
      const wrong = ofType(wrongAnswer(question), answerKey.type)
      return { ...wrong, targets: { ...wrong.targets, ...firstOf(answerKey.correct) } }
    }
    case 'gap':
      return { type: answerKey.type, words: firstOf(answerKey.correct) }
    case 'true-false-not-stated':
    case 'hot-text':
    case 'short-answer':
    case 'extended':
      return undefined
    default:
      return answerKey satisfies never
  }
}

type GapItem = Parameters<typeof gapIds>[0]

/** Each word once: first those that fit no gap, then those of other gaps. */
function wrongWords(item: GapItem, correct: Readonly<Record<string, string>>): Record<string, string> {
  const fitting = Object.values(correct)
  const left = idsOf(item.words).toSorted(
    (one, other) => Number(fitting.includes(one)) - Number(fitting.includes(other)),
  )
  const words = gapIds(item).map((gap) => {
    const word = another(left, correct[gap])
    left.splice(left.indexOf(word), 1)
    return [gap, word]
  })
  return Object.fromEntries(words)
}

function firstOf(parts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(parts).slice(0, 1))
}

function another<Id extends string>(ids: readonly Id[], than: string | undefined): Id {
  const found = ids.find((id) => id !== than)
  if (found === undefined) throw new Error(`There is nothing but ${than} to choose.`)
  return found
}

function idsOf(choices: readonly { id: string }[]): string[] {
  return choices.map(({ id }) => id)
}
