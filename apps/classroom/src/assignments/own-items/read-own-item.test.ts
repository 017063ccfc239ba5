import type { TeacherItem } from '@karda/database'
import { describe, expect, it } from 'vitest'
import type { FormFields } from '../../forms/read-form.ts'
import { fieldsOfItem } from './fields-of-item.ts'
import type { OwnItemType } from './own-item-types.ts'
import { readOwnItem } from './read-own-item.ts'

type Fields = Record<string, string | string[]>

const unsaid = (locale: string, isRight: boolean) => `${locale} ${isRight}`

function read(type: OwnItemType, fields: Fields, stored?: TeacherItem) {
  return readOwnItem(
    { skill: 'infer', evidence: ['full.p1s2', 'full.p9s9'], ...fields },
    {
      itemId: 'own-1',
      type,
      stored,
      locales: ['en', 'hy'],
      segments: ['full.p1s1', 'full.p1s2'],
      unsaid,
      unusedCode: () => 'x3y4',
    },
  )
}

function item(type: OwnItemType, fields: Fields, stored?: TeacherItem) {
  const form = read(type, fields, stored)
  if (form.kind === 'invalid') throw new Error(JSON.stringify(form.problems))
  return form.item
}

function problems(type: OwnItemType, fields: Fields) {
  const form = read(type, fields)
  return form.kind === 'invalid' ? form.problems.map(({ controlId, code }) => `${controlId} ${code}`) : []
}

const choice: Fields = {
  'prompt-en': ' Who? ',
  'choice-1-en': 'The mayor',
  'choice-3-en': 'The river',
  'reason-3-en': 'Rivers are silent.',
  correct: '1',
}

const everyKind: [OwnItemType, Fields][] = [
  ['choice', choice],
  ['true-false-not-stated', { 'prompt-hy': 'Պատրաստ է։', correct: 'not-stated', 'reason-is-true-hy': 'Ոչ։' }],
  [
    'short-answer',
    { 'prompt-en': 'Who?', answerKind: 'word', 'accepted-en': 'mayor\r\n the mayor\n\nmayor' },
  ],
  ['short-answer', { 'prompt-en': 'How many?', answerKind: 'number', number: '1,5' }],
  ['extended', { 'prompt-en': 'Why?', 'criterion-2-en': 'Names it', 'points-2': '3', 'points-1': '1' }],
]

describe('readOwnItem', () => {
  it('reads a choice in one language, with a reason for each choice', () => {
    expect(item('choice', choice)).toEqual({
      itemId: 'own-1',
      facts: {
        type: 'choice',
        cardinality: 'single',
        choices: ['choice-1', 'choice-3'],
        fixed: [],
        skill: 'infer',
        pool: 'assignment',
        evidence: ['full.p1s2'],
      },
      words: { en: { prompt: 'Who?', choices: { 'choice-1': 'The mayor', 'choice-3': 'The river' } } },
      answer: { type: 'choice', correct: ['choice-1'] },
      feedback: { en: { reasons: { 'choice-1': 'en true', 'choice-3': 'Rivers are silent.' } } },
    })
  })

  it('reads a choice in two languages', () => {
    const both = { ...choice, 'prompt-hy': 'Ո՞վ։', 'choice-1-hy': 'Քաղաքապետը', 'choice-3-hy': 'Գետը' }
    expect(item('choice', both).words.hy?.choices).toEqual({ 'choice-1': 'Քաղաքապետը', 'choice-3': 'Գետը' })
  })

  it('reads the accepted words of a short answer, and a number with a decimal comma', () => {
    const word = item('short-answer', everyKind[2]?.[1] ?? {})
    expect(word.feedback.en?.accepted).toEqual(['mayor', 'the mayor'])
    expect(word.answer).toEqual({ type: 'short-answer' })
    expect(item('short-answer', everyKind[3]?.[1] ?? {}).answer).toEqual({
      type: 'short-answer',
      correct: 1.5,
    })
  })

  it('reads the rubric of an extended answer', () => {
    const extended = item('extended', everyKind[4]?.[1] ?? {})
    expect(extended.facts).toMatchObject({ criteria: { 'criterion-2': 3 } })
    expect(extended.feedback.en).toEqual({ criteria: { 'criterion-2': 'Names it' } })
  })

  it.each(everyKind)('shows a stored %s in the form as it was written', (type, fields) => {
    const stored = item(type, fields)
    const shown = fieldsOfItem(stored, unsaid)
    expect(read(type, sent(shown), stored)).toEqual({
      kind: 'valid',
      item: stored,
    })
  })

  it('leaves an answer with its choice as the teacher drops another and retypes the rest a row up', () => {
    const years = {
      'prompt-en': 'When?',
      'choice-1-en': '1991',
      'choice-2-en': '1992',
      'choice-3-en': '1993',
    }
    const before = item('choice', { ...years, 'reason-3-en': 'So it says.', correct: '3' })
    const retyped = { 'choice-1-en': '1992', 'choice-2-en': '1993', 'choice-3-en': '1994' }
    const now = item('choice', { ...years, ...retyped, 'reason-2-en': 'So it says.', correct: '2' }, before)
    expect(now).toMatchObject({
      facts: { choices: ['choice-2', 'choice-3', 'choice-x3y4'] },
      words: { en: { choices: { 'choice-2': '1992', 'choice-3': '1993', 'choice-x3y4': '1994' } } },
      answer: { correct: ['choice-3'] },
      feedback: { en: { reasons: { 'choice-2': 'en false', 'choice-3': 'So it says.' } } },
    })
    expect(fieldsOfItem(now, unsaid)).toMatchObject({
      ...retyped,
      'reason-2-en': 'So it says.',
      correct: '2',
    })
  })

  it('leaves a mark with its criterion as the teacher puts another one first', () => {
    const before = item('extended', { 'prompt-en': 'Why?', 'criterion-1-en': 'Names it', 'points-1': '3' })
    const rubric = {
      'criterion-1-en': 'Quotes',
      'points-1': '2',
      'criterion-2-en': 'Names it',
      'points-2': '3',
    }
    const now = item('extended', { 'prompt-en': 'Why?', ...rubric }, before)
    expect(now).toMatchObject({
      facts: { criteria: { 'criterion-x3y4': 2, 'criterion-1': 3 } },
      feedback: { en: { criteria: { 'criterion-x3y4': 'Quotes', 'criterion-1': 'Names it' } } },
    })
    expect(fieldsOfItem(now, unsaid)).toMatchObject(rubric)
  })

  it('shows choices in the rows after one another, whatever rows they were typed in', () => {
    expect(fieldsOfItem(item('choice', { ...choice, correct: '3' }), unsaid)).toMatchObject({
      'choice-2-en': 'The river',
      'reason-2-en': 'Rivers are silent.',
      correct: '2',
    })
  })

  it.each<[OwnItemType, Fields, string[]]>([
    ['choice', {}, ['prompt-en no-words']],
    ['choice', { ...choice, evidence: [] }, ['evidence evidence']],
    ['choice', { ...choice, skill: 'guess' }, ['skill skill']],
    ['choice', { ...choice, 'prompt-en': '' }, ['prompt-en prompt']],
    ['choice', { ...choice, 'prompt-en': 'x'.repeat(1001) }, ['prompt-en too-long']],
    ['choice', { ...choice, correct: '2' }, ['choices correct']],
    ['choice', { ...choice, 'choice-3-en': '' }, ['choices few-choices']],
    ['choice', { ...choice, 'prompt-hy': 'Ո՞վ։', 'choice-1-hy': 'Նա' }, ['choice-3-hy choice']],
    ['true-false-not-stated', { 'prompt-en': 'So it is.' }, ['correct correct']],
    ['short-answer', { 'prompt-en': 'Who?' }, ['answerKind answer-kind']],
    ['short-answer', { 'prompt-en': 'Who?', answerKind: 'word' }, ['accepted-en accepted']],
    ['short-answer', { 'prompt-en': 'Who?', answerKind: 'number', number: 'ten' }, ['number number']],
    ['extended', { 'prompt-en': 'Why?', 'points-1': '1' }, ['criteria criteria']],
    ['extended', { 'prompt-en': 'Why?', 'criterion-1-en': 'It', 'points-1': '11' }, ['points-1 points']],
  ])('refuses %s %j', (type, fields, expected) => {
    expect(problems(type, fields)).toEqual(expected)
  })
})

/** A form as a browser sends it. */
function sent(fields: FormFields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, typed(value)]))
}

function typed(value: string | readonly string[]): string | string[] {
  return typeof value === 'string' ? value : [...value]
}
