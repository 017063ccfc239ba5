import type { TeacherItem } from '@karda/database'
import { locales } from '@karda/i18n'
import type { FormFields } from '../../forms/read-form.ts'
import type { ItemSource } from './item-source.ts'
import { ownItemLimits, rowsTo } from './own-item-types.ts'
import { choiceId } from './read-choice.ts'
import { criterionId } from './read-extended.ts'

/** An item as the form that changes it is filled in; a reason that only fills an empty field is left out. */
export function fieldsOfItem(item: TeacherItem, unsaid: ItemSource['unsaid']): FormFields {
  const { facts, answer } = item
  return {
    skill: facts.skill,
    evidence: facts.evidence,
    ...correctOf(answer),
    ...(facts.type === 'short-answer' ? { answerKind: facts.answer } : {}),
    ...(facts.type === 'extended' ? pointsOf(facts.criteria) : {}),
    ...Object.fromEntries(locales.flatMap(({ code }) => wordsIn(item, code, unsaid))),
  }
}

function correctOf(answer: TeacherItem['answer']): Record<string, string> {
  switch (answer.type) {
    case 'choice': {
      const row = rowsTo(ownItemLimits.choices).find((one) => answer.correct.includes(choiceId(one)))
      return { correct: String(row ?? '') }
    }
    case 'true-false-not-stated':
      return { correct: answer.correct }
    case 'short-answer':
      return { number: String(answer.correct ?? '') }
    default:
      return {}
  }
}

function pointsOf(criteria: Readonly<Record<string, number>>): Record<string, string> {
  const points = (row: number) => String(criteria[criterionId(row)] ?? '')
  return Object.fromEntries(rowsTo(ownItemLimits.criteria).map((row) => [`points-${row}`, points(row)]))
}

function wordsIn(
  { words, feedback }: TeacherItem,
  locale: (typeof locales)[number]['code'],
  unsaid: ItemSource['unsaid'],
): [name: string, value: string][] {
  const said = words[locale]
  const { reasons = {}, accepted = [], criteria = {}, modelAnswer = '' } = feedback[locale] ?? {}
  if (!said) return []
  const filling = [unsaid(locale, true), unsaid(locale, false)]
  const field = (part: string, value: string): [string, string] => [`${part}-${locale}`, value]
  return [
    field('prompt', said.prompt),
    field('accepted', accepted.join('\n')),
    field('model', modelAnswer),
    ...Object.entries(said.choices ?? {}).map(([id, text]) => field(id, text)),
    ...Object.entries(criteria).map(([id, text]) => field(id, text)),
    ...Object.entries(reasons)
      .filter(([, reason]) => !filling.includes(reason))
      .map(([id, reason]) => field(`reason-${id.replace('choice-', '')}`, reason)),
  ]
}
