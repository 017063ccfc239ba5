import { type LocaleCode, translator } from '@karda/i18n'
import { aliasName } from '@karda/i18n/aliases'
import type { CsvCell } from '../csv/write-csv.ts'
import type { ItemAnswer, ItemResult, Results, StudentResult } from './results.ts'
import { partSeparator, responseParts } from './words/response-parts.ts'
import { editionFor } from './words/wording.ts'

/**
 * The results as a table for a spreadsheet, in the language of the page, a row for each student by alias. Its columns, in
 * this order:
 *
 * 1. the alias
 * 2. how far the student came, in words: has not begun, is answering, handed in, handed in late, and once the assignment is
 *    closed, did not hand in, or handed in after closing
 * 3. which attempt counts, from 1; empty where there is none
 * 4. when it was handed in, by ISO 8601 in UTC, such as `2026-11-28T10:15:00Z`; empty where it was not
 * 5. the points so far
 * 6. the most points that there are
 * 7. how many answers wait for the teacher's marks, in this attempt and in those that may still count instead
 *
 * and then for each question, in the order in which they are asked: the answer in words, empty where there is none; its
 * points, empty where it is not answered or not marked; and the language in which it was read, empty where it is not
 * known.
 */
export function resultsTable({ items, students }: Results, locale: LocaleCode): CsvCell[][] {
  return [headOf(items, locale), ...students.map((student) => rowOf(student, items, locale))]
}

function headOf(items: readonly ItemResult[], locale: LocaleCode): CsvCell[] {
  const { t } = translator(locale)
  return [
    t('results:csv_alias'),
    t('results:state'),
    t('results:csv_attempt'),
    t('results:csv_handed-in'),
    t('results:points'),
    t('results:csv_maximum'),
    t('results:csv_to-mark'),
    ...items.flatMap((item) => {
      const { number } = item
      return [
        t('results:csv_answer', { number, prompt: editionFor(item, locale).prompt }),
        t('results:csv_points', { number }),
        t('results:csv_language', { number }),
      ]
    }),
  ]
}

function rowOf(student: StudentResult, items: readonly ItemResult[], locale: LocaleCode): CsvCell[] {
  const { t } = translator(locale)
  const { seat, state, isLate, attemptNumber, handedInAt, points, maximum, awaiting, answers } = student
  return [
    aliasName(locale, seat.aliasKey),
    t(`results:state_${isLate ? 'late' : state}`),
    attemptNumber === 0 ? null : attemptNumber,
    handedInAt === null ? null : new Date(handedInAt).toISOString().replace(/\.\d+/, ''),
    points,
    maximum,
    awaiting,
    ...items.flatMap((item, index) => answerCells(item, answers[index], locale)),
  ]
}

function answerCells(item: ItemResult, answer: ItemAnswer | undefined, locale: LocaleCode): CsvCell[] {
  if (!answer?.response) return [null, null, null]
  const edition = editionFor(item, locale)
  const words = responseParts(edition, answer.response).join(partSeparator(edition))
  const points = answer.score.verdict === 'awaits-teacher' ? null : answer.score.points
  return [words, points, answer.locale && translator(locale).t(`results:language_${answer.locale}`)]
}
