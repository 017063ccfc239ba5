import { describe, expect, it } from 'vitest'
import { fieldsOfItem } from './fields-of-item.ts'
import type { OwnItemType } from './own-item-types.ts'
import { readOwnItem } from './read-own-item.ts'

type Fields = Record<string, string | string[]>

const unsaid = (locale: string, isRight: boolean) => `${locale} ${isRight}`

function read(type: OwnItemType, fields: Fields) {
  return readOwnItem(
    { skill: 'infer', evidence: ['full.p1s2', 'full.p9s9'], ...fields },
    { itemId: 'own-1', type, locales: ['en', 'hy'], segments: ['full.p1s1', 'full.p1s2'], unsaid },
  )
}

function item(type: OwnItemType, fields: Fields) {
  const form = read(type, fields)
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
    expect(
      read(type, Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, typed(value)]))),
    ).toEqual({
      kind: 'valid',
      item: stored,
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

function typed(value: string | readonly string[]): string | string[] {
  return typeof value === 'string' ? value : [...value]
}
