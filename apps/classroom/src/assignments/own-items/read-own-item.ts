import { itemSkills, itemsFileSchema, itemWordsFileSchema } from '@karda/article-content'
import type { TeacherItem } from '@karda/database'
import type { LocaleCode } from '@karda/i18n'
import { type FormFields, fieldList, fieldText } from '../../forms/read-form.ts'
import type { ItemSource } from './item-source.ts'
import type { OwnItemProblem } from './own-item-problem.ts'
import { type OwnItemType, ownItemLimits } from './own-item-types.ts'
import { readChoice } from './read-choice.ts'
import { readExtended } from './read-extended.ts'
import { readShortAnswer } from './read-short-answer.ts'
import { readTruth } from './read-truth.ts'
import { storedRows } from './stored-rows.ts'

/** The item that a form says, or everything that is wrong with it. */
export type ReadOwnItem =
  | { kind: 'valid'; item: TeacherItem }
  | { kind: 'invalid'; problems: readonly OwnItemProblem[] }

/** What a form is judged by. */
export interface OwnItemContext {
  itemId: string
  type: OwnItemType
  /** The languages of the assignment; an item may have words in some of them only. */
  locales: readonly LocaleCode[]
  /** The sentences of the story at the level of the assignment, such as `full.p2s1`. */
  segments: readonly string[]
  /** The item as it is stored; undefined where it is new. */
  stored: TeacherItem | undefined
  unsaid: ItemSource['unsaid']
  unusedCode: ItemSource['unusedCode']
}

/** See `ReadOwnItem`. */
export function readOwnItem(fields: FormFields, context: OwnItemContext): ReadOwnItem {
  const { itemId, type, locales, segments, unsaid, unusedCode } = context
  const text = (name: string) => fieldText(fields, name).replaceAll('\r\n', '\n').trim()
  const stored = context.stored ? storedRows(context.stored) : []
  const used = locales.filter((locale) => hasWords(fields, locale))
  const body = readBody(type, { text, used, unsaid, stored, unusedCode })
  const skill = itemSkills.find((one) => one === text('skill'))
  const evidence = segments.filter((segment) => fieldList(fields, 'evidence').includes(segment))
  const problems: OwnItemProblem[] = [
    ...tooLong(fields),
    ...wordless(locales, used, text),
    ...(skill ? [] : [{ controlId: 'skill', code: 'skill' } as const]),
    ...(used.length > 0 ? body.problems : []),
    ...(evidence.length > 0 ? [] : [{ controlId: 'evidence', code: 'evidence' } as const]),
  ]
  if (problems.length > 0 || !skill) return { kind: 'invalid', problems }
  const inEach = <Part>(part: (locale: LocaleCode) => Part) =>
    Object.fromEntries(used.map((locale) => [locale, part(locale)]))
  const words = itemWordsFileSchema.valueType
  return {
    kind: 'valid',
    item: {
      itemId,
      facts: itemsFileSchema.valueType.parse({ ...body.facts, skill, pool: 'assignment', evidence }),
      words: inEach((locale) =>
        words.omit({ feedback: true }).parse({ prompt: text(`prompt-${locale}`), ...body.wordsIn(locale) }),
      ),
      answer: body.answer,
      feedback: inEach((locale) => words.shape.feedback.parse(body.feedbackIn(locale))),
    },
  }
}

function readBody(type: OwnItemType, source: ItemSource) {
  switch (type) {
    case 'choice':
      return readChoice(source)
    case 'true-false-not-stated':
      return readTruth(source)
    case 'short-answer':
      return readShortAnswer(source)
    case 'extended':
      return readExtended(source)
    default:
      return type satisfies never
  }
}

/** Whether anything is typed in a language: the names of its fields end in its code. */
function hasWords(fields: FormFields, locale: LocaleCode): boolean {
  return Object.keys(fields).some(
    (name) => name.endsWith(`-${locale}`) && fieldText(fields, name).trim() !== '',
  )
}

function wordless(
  locales: readonly LocaleCode[],
  used: readonly LocaleCode[],
  text: ItemSource['text'],
): OwnItemProblem[] {
  if (used.length === 0) return [{ controlId: `prompt-${locales[0]}`, code: 'no-words' }]
  return used
    .filter((locale) => text(`prompt-${locale}`) === '')
    .map((locale) => ({ controlId: `prompt-${locale}`, code: 'prompt', locale }))
}

function tooLong(fields: FormFields): OwnItemProblem[] {
  return Object.keys(fields)
    .filter((name) => fieldText(fields, name).length > ownItemLimits.text)
    .map((controlId) => ({ controlId, code: 'too-long' }))
}
