import { describe, expect, it } from 'vitest'
import { type DraftItem, singleChoiceQuiz } from '../../testing/single-choice-quiz.ts'
import { judge } from '../../testing/story-fixture.ts'
import { keyPositionEven } from './key-position-even.ts'

const quiz = (places: readonly number[], draft: Partial<DraftItem> = {}) =>
  places.map((correct): DraftItem => ({ correct, lengths: [5, 5, 5, 5], ...draft }))

describe('keyPositionEven', () => {
  it('accepts places that chance would bring', () => {
    // P(X ≥ 3) with n = 5, p = 1/4 is 0.104.
    expect(judge(keyPositionEven, singleChoiceQuiz(quiz([2, 2, 2, 0, 3])))).toEqual([])
  })

  it('refuses a place that chance would hardly bring so often', () => {
    // P(X ≥ 4) with n = 5, p = 1/4 is 0.016.
    expect(judge(keyPositionEven, singleChoiceQuiz(quiz([1, 2, 2, 2, 2])))).toMatchObject([
      {
        file: 'bridge/items.yaml',
        line: 18,
        expected: 'the right choice in the place 3 no more often than by chance in the practice pool',
        found: '4 of 5: i2, i3, i4, i5',
        hint: expect.stringContaining('P = 0.016'),
      },
    ])
  })

  it('leaves items that have no such place out of the chance', () => {
    // The third place in two of four items, but only two of them have a third: P = 1/9, not 0.26 or less than 0.05.
    const withoutThird = quiz([0, 1], { lengths: [5, 5] })
    const withThird = quiz([2, 2], { lengths: [5, 5, 5] })
    expect(judge(keyPositionEven, singleChoiceQuiz([...withoutThird, ...withThird]))).toEqual([])
    const more = quiz([2], { lengths: [5, 5, 5] })
    expect(judge(keyPositionEven, singleChoiceQuiz([...withoutThird, ...withThird, ...more]))).toHaveLength(1)
  })

  it('judges pools apart', () => {
    const both = [...quiz([0, 0]), ...quiz([0, 0], { pool: 'assignment' })]
    expect(judge(keyPositionEven, singleChoiceQuiz(both))).toEqual([])
    expect(judge(keyPositionEven, singleChoiceQuiz(quiz([0, 0, 0, 0])))).toHaveLength(1)
  })

  it('passes over items of several right choices', () => {
    const changes = singleChoiceQuiz(quiz([0, 0, 0, 0]))
    const multiple = String(changes['items.yaml']).replaceAll(
      'type: choice',
      'type: choice\n  cardinality: multiple',
    )
    expect(judge(keyPositionEven, { ...changes, 'items.yaml': multiple })).toEqual([])
  })

  it('says nothing of answers that do not fit, nor of files that cannot be read', () => {
    const changes = singleChoiceQuiz(quiz([0, 0, 0, 0]))
    const wrong = String(changes['answer-key.yaml']).replaceAll('c1', 'c9')
    expect(judge(keyPositionEven, { ...changes, 'answer-key.yaml': wrong })).toEqual([])
    expect(judge(keyPositionEven, { ...changes, 'items.yaml': '[' })).toEqual([])
  })
})
