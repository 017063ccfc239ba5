import { describe, expect, it } from 'vitest'
import { IncompleteItemError } from '../item/require-part.ts'
import { bridgeItems, bridgeKey } from '../testing/bridge-items.ts'
import { assembleExplanations } from './assemble-explanations.ts'

const none = { locale: 'en', reasons: {}, mistakes: [], criteria: {} }

describe('assembleExplanations', () => {
  it('gives the reasons of each item that is asked at the level', () => {
    const explanations = practiceInEasyEnglish()
    expect(Object.keys(explanations)).toEqual([
      'what',
      'sequence',
      'who',
      'sum',
      'proof',
      'month',
      'word',
      'why',
    ])
    expect(explanations.who).toEqual({
      ...none,
      reasons: { glad: 'He is.', ready: 'He says so.', river: 'Rivers are silent.' },
    })
  })

  it('gives for hot text the reasons of the level, by its own segments', () => {
    expect(practiceInEasyEnglish().proof?.reasons).toEqual({
      p1s1: 'Not here, easily.',
      p1s2: 'Here, easily.',
    })
    const { proof } = assembleExplanations(bridgeItems, bridgeKey, 'en', 'full', 'practice')
    expect(proof?.reasons).toEqual({ p1s1: 'Not here.', p1s2: 'Nor here.' })
  })

  it('gives likely mistakes in their order, and no accepted answer', () => {
    expect(practiceInEasyEnglish().month).toEqual({
      ...none,
      reasons: { answer: 'May is the fifth month.' },
      mistakes: [
        { answers: ['6', 'June'], reason: 'That is too late.' },
        { answers: ['4'], reason: 'That is too early.' },
      ],
    })
  })

  it('gives the rubric in words and a model answer for what the teacher scores', () => {
    const explanations = practiceInEasyEnglish()
    expect(explanations.why).toEqual({
      ...none,
      criteria: { names: 'Names it.', explains: 'Explains it.' },
      modelAnswer: 'Because.',
    })
    expect(explanations.word).not.toHaveProperty('modelAnswer')
  })

  it('keeps the pools apart', () => {
    const assigned = assembleExplanations(bridgeItems, bridgeKey, 'en', 'full', 'assignment')
    expect(Object.keys(assigned)).toEqual(['only-assigned'])
  })

  it('speaks the language asked for, and refuses an item that is not explained in it', () => {
    const { what, ...others } = bridgeItems.facts
    const items = { ...bridgeItems, facts: what ? { what } : {} }
    expect(assembleExplanations(items, bridgeKey, 'hy', 'full', 'practice').what).toEqual({
      ...none,
      locale: 'hy',
      reasons: { bridge: 'Այդպես է։', road: 'Ոչ։', none: 'Ոչ։' },
    })
    expect(() =>
      assembleExplanations({ ...items, facts: others }, bridgeKey, 'hy', 'full', 'practice'),
    ).toThrow(new IncompleteItemError('only-full', 'feedback in hy'))
  })

  it('refuses a language without any feedback', () => {
    const key = { ...bridgeKey, feedback: {} }
    expect(() => assembleExplanations(bridgeItems, key, 'en', 'full', 'practice')).toThrow(
      IncompleteItemError,
    )
  })
})

function practiceInEasyEnglish() {
  return assembleExplanations(bridgeItems, bridgeKey, 'en', 'easy', 'practice')
}
