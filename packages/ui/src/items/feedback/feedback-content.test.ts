import type { ItemResponse } from '@karda/assessment'
import { type LocaleCode, messagesOf } from '@karda/i18n'
import { describe, expect, it } from 'vitest'
import { sampleEvidence, sampleExplanations, sampleItems, sampleKeys } from '../testing/sample-items.ts'
import { type FeedbackContent, feedbackContent } from './feedback-content.ts'
import { feedbackText } from './feedback-text.ts'
import { partMarksOf } from './part-marks-of.ts'

function tell(id: string, response: ItemResponse | null, locale: LocaleCode = 'en'): FeedbackContent {
  const item = sampleItems(locale).find((candidate) => candidate.id === id)
  const answerKey = sampleKeys[id]
  const explanation = sampleExplanations(locale)[id]
  if (!item || !answerKey || !explanation) throw new Error(id)
  const evidence = sampleEvidence(locale)
  return feedbackContent(item, response, { answerKey, explanation, evidence }, messagesOf(locale, 'quiz'))
}

describe('feedbackContent', () => {
  it('gives the reason alone where one thing was chosen', () => {
    expect(tell('built', { type: 'choice', choices: ['school'] })).toMatchObject({
      score: { verdict: 'wrong' },
      remarks: [{ kind: 'wrong', reason: 'The reason of school.' }],
      evidence: [{ segment: 'p1s1', text: 'Workers are building a bridge.' }],
    })
  })

  it('names each thing that was chosen where there are several', () => {
    const { remarks } = tell('promises', { type: 'choice', choices: ['build', 'rest'] })
    expect(remarks).toEqual([
      { subject: 'build', kind: 'right', words: 'To build', reason: 'The reason of build.' },
      { subject: 'rest', kind: 'wrong', words: 'To rest', reason: 'The reason of rest.' },
    ])
  })

  it('names a line with its answer, and a gap with its word', () => {
    const matched = tell('who', { type: 'match', targets: { builds: 'mayor', promises: 'mayor' } }, 'hy')
    expect(matched.remarks.map(({ words }) => words)).toEqual([
      'Կառուցում է – Քաղաքապետը',
      'Խոստանում է – Քաղաքապետը',
    ])
    const filled = tell('short', { type: 'gap', words: { town: 'gyumri', time: 'days' } }, 'hy')
    expect(filled.remarks.map(({ words }) => words)).toEqual(['Բաց տեղ 1՝ Գյումրի', 'Բաց տեղ 2՝ օր'])
  })

  it.each([
    ['built', ['A bridge']],
    ['promises', ['To build', 'To go on']],
    ['five-years', ['False']],
    ['order', ['A plan is drawn', 'Workers begin', 'The bridge is ready']],
    ['who', ['Builds – The workers', 'Promises – The mayor']],
    ['short', ['Gap 1: Gyumri', 'Gap 2: years']],
    ['proof', ['It will take three years.']],
    ['workers', ['20']],
  ])('says what would have been right where %s was left out', (id, words) => {
    const content = tell(id, null)
    expect(content.score.verdict).toBe('unanswered')
    expect(content.remarks.map((remark) => remark.words)).toEqual(words)
    expect(content.remarks.every(({ kind }) => kind === 'answer')).toBe(true)
  })

  it('takes a blank text for no answer', () => {
    expect(tell('workers', { type: 'short-answer', text: ' ' }).remarks).toMatchObject([{ words: '20' }])
  })

  it('gives a model and what to look for where only a person can tell', () => {
    expect(tell('own', { type: 'extended', text: 'A bridge.' })).toMatchObject({
      score: { verdict: 'awaits-teacher' },
      remarks: [],
      selfAssessment: {
        modelAnswer: 'The mayor promises a bridge.',
        criteria: [
          { id: 'who', text: 'Says who', points: 1 },
          { id: 'what', text: 'Says what', points: 2 },
        ],
      },
    })
  })
})

describe('partMarksOf', () => {
  it('marks what was chosen', () => {
    const content = tell('promises', { type: 'choice', choices: ['build', 'rest'] })
    expect(partMarksOf(content)).toEqual({ build: true, rest: false })
  })

  it('marks nothing where nothing was chosen', () => {
    expect(partMarksOf(tell('promises', null))).toEqual({})
  })
})

describe('feedbackText', () => {
  it('says verdict, reason and evidence, whole', () => {
    const content = tell('built', { type: 'choice', choices: ['bridge'] }, 'hy')
    expect(feedbackText(content, messagesOf('hy', 'quiz'))).toEqual([
      'Պատասխանդ ճիշտ է',
      'Պատճառը (bridge)։',
      'Ապացույց տեքստից',
      'Բանվորները կամուրջ են կառուցում։',
    ])
  })

  it('says of each part what was chosen and whether it is right, and the points', () => {
    const content = tell('short', { type: 'gap', words: { town: 'gyumri', time: 'days' } })
    expect(feedbackText(content, messagesOf('en', 'quiz'))).toEqual([
      'Your answer is partly right',
      'Points: 1 of 2',
      'Right: “Gap 1: Gyumri”. The reason of town.',
      'Not right: “Gap 2: days”. The reason of days.',
      'Evidence in the story',
      'It will take three years.',
    ])
  })

  it('says the model answer and what to look for', () => {
    const content = tell('own', { type: 'extended', text: 'A bridge.' })
    expect(feedbackText(content, messagesOf('en', 'quiz'))).toEqual([
      'Compare your answer with the model',
      'A model answer',
      'The mayor promises a bridge.',
      'What to look for',
      'Says who',
      'Says what',
      'Evidence in the story',
      'It will take three years.',
    ])
  })
})
