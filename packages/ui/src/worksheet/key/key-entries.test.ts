import type { AnswerKey, Explanation, Item } from '@karda/assessment'
import { describe, expect, it } from 'vitest'
import { explanationOf } from '../testing/sheet-fixture.ts'
import { keyEntries } from './key-entries.ts'

const base = { id: 'x', skill: 'locate', locale: 'en', prompt: 'What?' } as const
const evidence = ['p1s1']
/** A mark in English. */
const en = (text: string) => ({ locale: 'en', text })

function entriesOf(item: Item, key: AnswerKey, explanation: Explanation) {
  return keyEntries({ item, key, explanation, cite: (segment) => `[${segment}]`, letters: 'en' })
}

describe('keyEntries', () => {
  it('puts the right choice before the wrong ones, each with its reason', () => {
    const choices = [
      { id: 'red', text: 'Red' },
      { id: 'blue', text: 'Blue' },
    ]
    expect(
      entriesOf(
        { ...base, type: 'choice', cardinality: 'single', choices, fixed: [] },
        { type: 'choice', correct: ['blue'], evidence },
        explanationOf({ red: 'No red.', blue: 'It is blue.' }),
      ),
    ).toEqual([
      { kind: 'right', answer: 'Blue', reason: 'It is blue.' },
      { kind: 'wrong', answer: 'Red', reason: 'No red.' },
    ])
  })

  it('explains all three judgements of a statement', () => {
    const entries = entriesOf(
      { ...base, type: 'true-false-not-stated', choices: ['is-true', 'is-false', 'not-stated'] },
      { type: 'true-false-not-stated', correct: 'not-stated', evidence },
      explanationOf({ 'is-true': 'a', 'is-false': 'b', 'not-stated': 'c' }),
    )
    expect(entries).toEqual([
      { kind: 'right', answer: 'Not stated in the text', reason: 'c' },
      { kind: 'wrong', answer: 'True', reason: 'a' },
      { kind: 'wrong', answer: 'False', reason: 'b' },
    ])
  })

  it('gives the numbers in the boxes of an order as they are printed', () => {
    const choices = [
      { id: 'end', text: 'End' },
      { id: 'start', text: 'Start' },
    ]
    expect(
      entriesOf(
        { ...base, type: 'order', choices },
        { type: 'order', correct: ['start', 'end'], evidence },
        explanationOf({ start: 's', end: 'e' }),
      ),
    ).toEqual([
      { kind: 'boxes', marks: [en('2'), en('1')] },
      { kind: 'right', answer: 'Start', mark: en('1'), reason: 's' },
      { kind: 'right', answer: 'End', mark: en('2'), reason: 'e' },
    ])
  })

  it('gives the letters in the boxes of a match, and says which target fits nothing', () => {
    const item: Item = {
      ...base,
      type: 'match',
      sources: [
        { id: 'sun', text: 'Sun' },
        { id: 'sea', text: 'Sea' },
      ],
      targets: [
        { id: 'wet', text: 'wet' },
        { id: 'cold', text: 'cold' },
        { id: 'hot', text: 'hot' },
      ],
    }
    expect(
      entriesOf(
        item,
        { type: 'match', correct: { sun: 'hot', sea: 'wet' }, evidence },
        explanationOf({ sun: '1', sea: '2', cold: '3' }),
      ),
    ).toEqual([
      { kind: 'boxes', marks: [en('c'), en('a')] },
      { kind: 'right', answer: 'hot', mark: en('c'), belongsTo: 'Sun', reason: '1' },
      { kind: 'right', answer: 'wet', mark: en('a'), belongsTo: 'Sea', reason: '2' },
      { kind: 'wrong', answer: 'cold', mark: en('b'), reason: '3' },
    ])
  })

  it('gives the word of each gap by the number of the gap, and says which word fits none', () => {
    const item: Item = {
      ...base,
      type: 'gap',
      text: [
        { kind: 'gap', id: 'who' },
        { kind: 'text', text: ' built a ' },
        { kind: 'gap', id: 'what' },
      ],
      words: [
        { id: 'bridge', text: 'bridge' },
        { id: 'town', text: 'town' },
        { id: 'road', text: 'road' },
      ],
    }
    expect(
      entriesOf(
        item,
        { type: 'gap', correct: { what: 'bridge', who: 'town' }, evidence },
        explanationOf({ who: '1', what: '2', road: '3' }),
      ),
    ).toEqual([
      { kind: 'right', answer: 'town', mark: en('(1)'), reason: '1' },
      { kind: 'right', answer: 'bridge', mark: en('(2)'), reason: '2' },
      { kind: 'wrong', answer: 'road', reason: '3' },
    ])
  })

  it('names the lines of each sentence that could be chosen', () => {
    const choices = [
      { id: 'p1s1', text: 'One.' },
      { id: 'p1s2', text: 'Two.' },
    ]
    expect(
      entriesOf(
        { ...base, type: 'hot-text', choices },
        { type: 'hot-text', correct: 'p1s2', evidence },
        explanationOf({ p1s1: 'a', p1s2: 'b' }),
      ),
    ).toEqual([
      { kind: 'right', answer: 'Two.', mark: en('[p1s2]'), reason: 'b' },
      { kind: 'wrong', answer: 'One.', mark: en('[p1s1]'), reason: 'a' },
    ])
  })

  it('lists what is accepted in the sheet’s language, a year without a comma, and likely mistakes', () => {
    const mistakes = [{ answers: ['2019', 'nineteen'], reason: 'Too early.' }]
    expect(
      entriesOf(
        { ...base, type: 'short-answer', answer: 'number' },
        { type: 'short-answer', number: 2020, accepted: { en: ['twenty twenty'], hy: ['քսան'] }, evidence },
        explanationOf({ answer: 'It says so.' }, { mistakes }),
      ),
    ).toEqual([
      { kind: 'right', answer: '2020 / twenty twenty', reason: 'It says so.' },
      { kind: 'wrong', answer: '2019 / nineteen', reason: 'Too early.' },
    ])
  })

  it('gives the rubric and a model answer of a longer text', () => {
    expect(
      entriesOf(
        { ...base, type: 'extended' },
        { type: 'extended', criteria: { facts: 2 }, evidence },
        explanationOf({}, { criteria: { facts: 'Names the bridge.' }, modelAnswer: 'A bridge.' }),
      ),
    ).toEqual([
      { kind: 'criterion', text: 'Names the bridge.', points: 2 },
      { kind: 'model-answer', text: 'A bridge.' },
    ])
  })
})
