import { stringify } from 'yaml'
import type { Changes } from './story-fixture.ts'

/** A single-choice item by what its form gives away. */
export interface DraftItem {
  pool?: 'practice' | 'assignment'
  /** Place of the right choice, from 0. */
  correct: number
  /** Characters of each choice. */
  lengths: readonly number[]
  /** The same in Armenian, where it differs. */
  armenianLengths?: readonly number[]
}

const choiceId = (_: unknown, place: number) => `c${place + 1}`
const itemId = (index: number) => `i${index + 1}`

/** The sound story with nothing but these items, `i1`, `i2`, … */
export function singleChoiceQuiz(drafts: readonly DraftItem[]): Changes {
  const file = (entry: (draft: DraftItem) => unknown) =>
    stringify(Object.fromEntries(drafts.map((draft, index) => [itemId(index), entry(draft)])))
  return {
    'items.yaml': file(({ pool = 'practice', lengths }) => ({
      type: 'choice',
      skill: 'locate',
      pool,
      evidence: ['full.p1s1'],
      choices: lengths.map(choiceId),
    })),
    'answer-key.yaml': file(({ correct }) => ({ type: 'choice', correct: [choiceId(0, correct)] })),
    'en/items.yaml': file(({ lengths }) => words('What?', 'a', lengths)),
    'hy/items.yaml': file(({ lengths, armenianLengths = lengths }) => words('Ի՞նչ։', 'ա', armenianLengths)),
  }
}

function words(prompt: string, letter: string, lengths: readonly number[]) {
  const choices = Object.fromEntries(
    lengths.map((length, place) => [choiceId(0, place), letter.repeat(length)]),
  )
  return { prompt, choices, feedback: {} }
}
