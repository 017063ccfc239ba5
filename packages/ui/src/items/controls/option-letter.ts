import type { QuizMessages } from '../quiz-messages.ts'

/** The letter of the answer at `place` (from 0) of a lettered list; its number from 1 beyond the alphabet's first letters. */
export function optionLetter(place: number, messages: QuizMessages): string {
  return messages.optionLetters.split(' ')[place] ?? String(place + 1)
}
