import type { TeacherItem } from '@karda/database'
import { type LocaleCode, locales } from '@karda/i18n'
import type { FormFields } from '../../forms/read-form.ts'
import type { ItemSource } from './item-source.ts'
import type { StoredRow } from './keep-ids.ts'
import { storedRows } from './stored-rows.ts'

/** An item as the form that changes it is filled in; a reason that only fills an empty field is left out. */
export function fieldsOfItem(item: TeacherItem, unsaid: ItemSource['unsaid']): FormFields {
  const { facts, answer } = item
  const rows = storedRows(item)
  return {
    skill: facts.skill,
    evidence: facts.evidence,
    ...correctOf(answer, rows),
    ...(facts.type === 'short-answer' ? { answerKind: facts.answer } : {}),
    ...(facts.type === 'extended' ? pointsOf(facts.criteria, rows) : {}),
    ...Object.fromEntries(locales.flatMap(({ code }) => wordsIn(item, rows, code, unsaid))),
  }
}

function correctOf(answer: TeacherItem['answer'], rows: readonly StoredRow[]): Record<string, string> {
  switch (answer.type) {
    case 'choice':
      return { correct: String(rows.find(({ id }) => answer.correct.includes(id))?.row ?? '') }
    case 'true-false-not-stated':
      return { correct: answer.correct }
    case 'short-answer':
      return { number: String(answer.correct ?? '') }
    default:
      return {}
  }
}

function pointsOf(
  criteria: Readonly<Record<string, number>>,
  rows: readonly StoredRow[],
): Record<string, string> {
  return Object.fromEntries(rows.map(({ id, row }) => [`points-${row}`, String(criteria[id] ?? '')]))
}

function wordsIn(
  { facts, words, feedback }: TeacherItem,
  rows: readonly StoredRow[],
  locale: LocaleCode,
  unsaid: ItemSource['unsaid'],
): [name: string, value: string][] {
  const said = words[locale]
  const { reasons = {}, accepted = [], modelAnswer = '' } = feedback[locale] ?? {}
  if (!said) return []
  const filling = [unsaid(locale, true), unsaid(locale, false)]
  const field = (part: string, value: string): [string, string] => [`${part}-${locale}`, value]
  const part = facts.type === 'choice' ? 'choice' : 'criterion'
  return [
    field('prompt', said.prompt),
    field('accepted', accepted.join('\n')),
    field('model', modelAnswer),
    ...rows.map(({ row, texts }) => field(`${part}-${row}`, texts[locale] ?? '')),
    ...Object.entries(reasons)
      .filter(([, reason]) => !filling.includes(reason))
      .map(([id, reason]) => field(`reason-${rows.find((one) => one.id === id)?.row ?? id}`, reason)),
  ]
}
