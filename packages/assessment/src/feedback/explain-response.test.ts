import { describe, expect, it } from 'vitest'
import { TypeMismatchError } from '../item/of-type.ts'
import { IncompleteItemError } from '../item/require-part.ts'
import type { AnswerKey } from '../scoring/answer-key.ts'
import {
  choiceItem,
  extendedItem,
  gapItem,
  hotTextItem,
  matchItem,
  orderItem,
  shortAnswerItem,
  statementItem,
} from '../testing/build-items.ts'
import { explainResponse } from './explain-response.ts'
import type { Explanation } from './explanation.ts'

const evidence = ['p1s1', 'p2s2']

describe('explainResponse', () => {
  it('tells the score and where the story decides', () => {
    const item = choiceItem(['a', 'b'])
    const key = { evidence, type: 'choice', correct: ['b'] } as const
    const feedback = explainResponse(item, key, because(['a', 'b']), { type: 'choice', choices: ['b'] })
    expect(feedback.score).toEqual({ verdict: 'right', points: 1, maximum: 1 })
    expect(feedback.evidence).toEqual(evidence)
  })

  describe('of several choices', () => {
    const item = choiceItem(['a', 'b', 'c', 'd'], { cardinality: 'multiple' })
    const key = { evidence, type: 'choice', correct: ['c', 'a'] } as const
    const explanation = because(['a', 'b', 'c', 'd'])

    it('speaks of what was chosen, right or wrong, in the order of the item', () => {
      const { remarks } = explainResponse(item, key, explanation, { type: 'choice', choices: ['b', 'a'] })
      expect(remarks).toEqual([remark('a', true), remark('b', false)])
    })

    it.each([null, { type: 'choice', choices: [] } as const])(
      'speaks of all that would have been right where nothing was chosen (%j)',
      (response) => {
        const { score, remarks } = explainResponse(item, key, explanation, response)
        expect(score.verdict).toBe('unanswered')
        expect(remarks).toEqual([remark('a', true), remark('c', true)])
      },
    )
  })

  it.each([
    [null, remark('not-stated', true)],
    ['not-stated', remark('not-stated', true)],
    ['is-true', remark('is-true', false)],
  ] as const)('speaks of the truth value that was chosen (%s)', (choice, expected) => {
    const key = { evidence, type: 'true-false-not-stated', correct: 'not-stated' } as const
    const explanation = because(['is-true', 'is-false', 'not-stated'])
    const response = choice && ({ type: 'true-false-not-stated', choice } as const)
    expect(explainResponse(statementItem(), key, explanation, response).remarks).toEqual([expected])
  })

  it.each([
    [null, remark('p1s2', true)],
    ['p1s2', remark('p1s2', true)],
    ['p1s1', remark('p1s1', false)],
  ] as const)('speaks of the sentence that was chosen (%s)', (choice, expected) => {
    const key = { evidence, type: 'hot-text', correct: 'p1s2' } as const
    const item = hotTextItem(['p1s1', 'p1s2'])
    const response = choice && ({ type: 'hot-text', choice } as const)
    expect(explainResponse(item, key, because(['p1s1', 'p1s2']), response).remarks).toEqual([expected])
  })

  describe('of an order', () => {
    const item = orderItem(['b', 'a', 'c'])
    const key = { evidence, type: 'order', correct: ['a', 'b', 'c'] } as const
    const explanation = because(['a', 'b', 'c'])

    it('says of each choice, as the student put it, whether it follows what it should follow', () => {
      const response = { type: 'order', choices: ['b', 'c', 'a'] } as const
      const { remarks } = explainResponse(item, key, explanation, response)
      expect(remarks).toEqual([remark('b', false), remark('c', true), remark('a', false)])
    })

    it('says of the first choice whether it should be the first', () => {
      const response = { type: 'order', choices: ['a', 'c', 'b'] } as const
      const { remarks } = explainResponse(item, key, explanation, response)
      expect(remarks).toEqual([remark('a', true), remark('c', false), remark('b', false)])
    })

    it('gives the right order where none was given', () => {
      const { remarks } = explainResponse(item, key, explanation, null)
      expect(remarks).toEqual([remark('a', true), remark('b', true), remark('c', true)])
    })
  })

  describe('of matches', () => {
    const item = matchItem(['one', 'two', 'constructor'], ['x', 'y', 'z'])
    const key = { evidence, type: 'match', correct: { one: 'x', two: 'y', constructor: 'y' } } as const
    const explanation = because(['one', 'two', 'constructor', 'z'])

    it('gives the reason of the source, or of the target where that fits nowhere', () => {
      const response = { type: 'match', targets: { constructor: 'z', two: 'x', one: 'x' } } as const
      expect(explainResponse(item, key, explanation, response).remarks).toEqual([
        remark('one', true),
        remark('two', false),
        { subject: 'constructor', isRight: false, reason: 'Because of z.' },
      ])
    })

    it('is silent on a source that was left out', () => {
      const response = { type: 'match', targets: { two: 'y' } } as const
      expect(explainResponse(item, key, explanation, response).remarks).toEqual([remark('two', true)])
    })

    it('gives all right targets where nothing was matched', () => {
      expect(explainResponse(item, key, explanation, null).remarks).toEqual([
        remark('one', true),
        remark('two', true),
        remark('constructor', true),
      ])
    })
  })

  it.each([
    [null, [remark('one', true), remark('two', true)]],
    [{ two: 'b' }, [remark('two', true)]],
    [
      { two: 'c', one: 'b' },
      [remark('one', false), { subject: 'two', isRight: false, reason: 'Because of c.' }],
    ],
  ])('speaks of the gaps that were filled, in the order of the text (%j)', (words, expected) => {
    const key = { evidence, type: 'gap', correct: { two: 'b', one: 'a' } } as const
    const item = gapItem(['one', 'two'], ['a', 'b', 'c'])
    const response = words && ({ type: 'gap', words } as const)
    expect(explainResponse(item, key, because(['one', 'two', 'c']), response).remarks).toEqual(expected)
  })

  it.each([
    [null, true, 'Because of answer.'],
    ['17 officers', true, 'Because of answer.'],
    ['10', false, 'Those are the journalists.'],
    ['10 people', false, 'Those are the journalists.'],
    ['Ten', false, 'Those are the journalists.'],
    ['100', false, 'That is everybody.'],
    ['10 or 100', false, 'Because of answer.'],
    ['many', false, 'Because of answer.'],
  ])('gives the reason of a likely mistake in the number %j', (text, isRight, reason) => {
    const key = { evidence, type: 'short-answer', number: 17, accepted: { en: ['seventeen'] } } as const
    const explanation: Explanation = {
      ...because(['answer']),
      mistakes: [
        { answers: ['10 journalists', 'ten'], reason: 'Those are the journalists.' },
        { answers: ['100'], reason: 'That is everybody.' },
      ],
    }
    const response = text === null ? null : ({ type: 'short-answer', text } as const)
    const { remarks } = explainResponse(shortAnswerItem({ answer: 'number' }), key, explanation, response)
    expect(remarks).toEqual([{ subject: 'answer', isRight, reason }])
  })

  it('compares the words of a likely mistake in the language of the explanation, and no numbers in them', () => {
    const key = { evidence, type: 'short-answer', accepted: { hy: ['դաշնակից'] } } as const
    const explanation: Explanation = {
      ...because(['answer']),
      locale: 'hy',
      mistakes: [{ answers: ['Մեծ և 8'], reason: 'Because it is a group.' }],
    }
    const reasonFor = (text: string) =>
      explainResponse(shortAnswerItem(), key, explanation, { type: 'short-answer', text }).remarks[0]?.reason
    expect(reasonFor('մեծ եւ 8։')).toBe('Because it is a group.')
    expect(reasonFor('8')).toBe('Because of answer.')
  })

  it('says nothing of parts of an extended answer', () => {
    const key = { evidence, type: 'extended', criteria: { names: 1 } } as const
    const response = { type: 'extended', text: 'Because …' } as const
    expect(explainResponse(extendedItem(), key, because([]), response)).toEqual({
      score: { verdict: 'awaits-teacher', points: 0, maximum: 1 },
      remarks: [],
      evidence,
    })
  })

  it('explains what would have been right where the response belongs to an item of another type', () => {
    const key = { evidence, type: 'choice', correct: ['b'] } as const
    const response = { type: 'hot-text', choice: 'a' } as const
    const { score, remarks } = explainResponse(choiceItem(['a', 'b']), key, because(['a', 'b']), response)
    expect(score.verdict).toBe('unanswered')
    expect(remarks).toEqual([remark('b', true)])
  })

  it('refuses an explanation that lacks a reason, and names it', () => {
    const key = { evidence, type: 'choice', correct: ['constructor'] } as const
    const item = choiceItem(['a', 'constructor'], { id: 'which' })
    const response = { type: 'choice', choices: ['constructor'] } as const
    expect(() => explainResponse(item, key, because([]), response)).toThrow(
      new IncompleteItemError('which', 'reasons.constructor'),
    )
  })

  it('refuses the key of an item of another type', () => {
    const key: AnswerKey = { evidence, type: 'order', correct: ['a', 'b'] }
    expect(() => explainResponse(choiceItem(['a', 'b']), key, because(['a', 'b']), null)).toThrow(
      new TypeMismatchError('choice', 'order'),
    )
  })
})

function because(subjects: readonly string[]): Explanation {
  const reasons = Object.fromEntries(subjects.map((subject) => [subject, `Because of ${subject}.`]))
  return { locale: 'en', reasons, mistakes: [], criteria: {} }
}

function remark(subject: string, isRight: boolean) {
  return { subject, isRight, reason: `Because of ${subject}.` }
}
