import { locales } from '@karda/i18n'
import { foldAnswer } from '../scoring/fold-answer.ts'
import type { TextCount } from './choice-count.ts'
import { groupsBySize } from './groups-by-size.ts'

/** What a student typed. */
export interface TypedAnswer {
  student: string
  text: string
}

/**
 * Typed answers, the same ones together, the most frequent first; of equally frequent ones, in the order of their folds.
 * They are folded by the rules of every language, as any of them may have been typed.
 */
export function textCounts(answers: readonly TypedAnswer[]): TextCount[] {
  return groupsBySize(answers, ({ text }) => foldInEveryLanguage(text)).flatMap(({ members }) => {
    const students = members.map(({ student }) => student)
    const spellings = groupsBySize(members, ({ text }) => text.trim())
    return spellings.slice(0, 1).map(({ key }) => ({ text: key, count: students.length, students }))
  })
}

function foldInEveryLanguage(text: string): string {
  return locales.reduce((folded, { code }) => foldAnswer(folded, code), text)
}
