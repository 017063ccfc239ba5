import { describe, expect, it } from 'vitest'
import { TypeMismatchError } from '../item/of-type.ts'
import { IncompleteItemError } from '../item/require-part.ts'
import { bridgeItems, bridgeKey } from '../testing/bridge-items.ts'
import { assembleAnswerKeys } from './assemble-answer-keys.ts'

describe('assembleAnswerKeys', () => {
  it('gives what is right in each item of a level, and where the level says so', () => {
    const evidence = ['p1s1']
    expect(assembleAnswerKeys(bridgeItems, bridgeKey, 'easy', 'practice')).toEqual({
      what: { evidence, type: 'choice', correct: ['bridge'] },
      sequence: { evidence, type: 'order', correct: ['start', 'ready'] },
      who: { evidence, type: 'match', correct: { glad: 'mayor', ready: 'mayor' } },
      sum: { evidence, type: 'gap', correct: { thing: 'bridge', 'month-2': 'may' } },
      proof: { evidence: ['p1s2'], type: 'hot-text', correct: 'p1s2' },
      month: { evidence, type: 'short-answer', number: 5, accepted: { en: ['May'], hy: ['մայիս'] } },
      word: { evidence, type: 'short-answer', accepted: { en: ['glad', 'happy'] } },
      why: { evidence, type: 'extended', criteria: { names: 1, explains: 2 } },
    })
  })

  it('gives the evidence and the sentence of each level', () => {
    const {
      what,
      proof,
      'only-full': onlyFull,
    } = assembleAnswerKeys(bridgeItems, bridgeKey, 'full', 'practice')
    expect(what?.evidence).toEqual(['p1s1', 'p1s3'])
    expect(proof).toEqual({ evidence: ['p1s2'], type: 'hot-text', correct: 'p1s3' })
    expect(onlyFull).toEqual({ evidence: ['p1s2'], type: 'true-false-not-stated', correct: 'not-stated' })
  })

  it('keeps the pools apart', () => {
    expect(Object.keys(assembleAnswerKeys(bridgeItems, bridgeKey, 'full', 'assignment'))).toEqual([
      'only-assigned',
    ])
  })

  it('has no number where none is asked for', () => {
    expect(assembleAnswerKeys(bridgeItems, bridgeKey, 'full', 'practice').word).not.toHaveProperty('number')
  })

  it('refuses an item without an answer', () => {
    const key = { ...bridgeKey, answers: {} }
    expect(() => assembleAnswerKeys(bridgeItems, key, 'full', 'practice')).toThrow(
      new IncompleteItemError('what', 'answer'),
    )
  })

  it('refuses hot text without a right sentence at the level', () => {
    const proof = { type: 'hot-text' as const, correct: ['full.p1s3'] }
    const key = { ...bridgeKey, answers: { ...bridgeKey.answers, proof } }
    expect(() => assembleAnswerKeys(bridgeItems, key, 'easy', 'practice')).toThrow(
      new IncompleteItemError('proof', 'answer at the level easy'),
    )
  })

  it.each(['what', 'proof', 'month', 'why'])('refuses for %s an answer of another type', (id) => {
    const answer = { type: 'match' as const, correct: {} }
    const key = { ...bridgeKey, answers: { ...bridgeKey.answers, [id]: answer } }
    expect(() => assembleAnswerKeys(bridgeItems, key, 'full', 'practice')).toThrow(TypeMismatchError)
  })
})
