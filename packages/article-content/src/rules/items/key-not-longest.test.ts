import { describe, expect, it } from 'vitest'
import { type DraftItem, singleChoiceQuiz } from '../../testing/single-choice-quiz.ts'
import { edit, judge } from '../../testing/story-fixture.ts'
import { keyNotLongest } from './key-not-longest.ts'

const longest: DraftItem = { correct: 0, lengths: [9, 5, 5, 5] }
const alike: DraftItem = { correct: 0, lengths: [9, 9, 5, 5] }

describe('keyNotLongest', () => {
  it('accepts a right choice that is longest now and then', () => {
    // P(X ≥ 3) with n = 5, p = 1/4 is 0.104.
    const quiz = singleChoiceQuiz([longest, longest, longest, alike, alike])
    expect(judge(keyNotLongest, quiz)).toEqual([])
  })

  it('refuses as many as chance would hardly bring, in each language', () => {
    // P(X ≥ 4) with n = 5, p = 1/4 is 0.016.
    const quiz = singleChoiceQuiz([alike, longest, longest, longest, longest])
    expect(judge(keyNotLongest, quiz)).toMatchObject([
      { file: 'bridge/en/items.yaml', line: 9, found: '4 of 5: i2, i3, i4, i5' },
      { file: 'bridge/hy/items.yaml', line: 9, hint: expect.stringContaining('P = 0.016') },
    ])
  })

  it('weighs each item by the number of its choices', () => {
    // Two of three with p = 1/2 is 0.5; with p = 1/10 it is 0.028.
    const two: DraftItem = { correct: 1, lengths: [3, 4] }
    const ten: DraftItem = { correct: 1, lengths: [3, 4, 3, 3, 3, 3, 3, 3, 3, 3] }
    expect(judge(keyNotLongest, singleChoiceQuiz([two, two, { ...two, correct: 0 }]))).toEqual([])
    expect(judge(keyNotLongest, singleChoiceQuiz([ten, ten, { ...ten, correct: 0 }]))).toHaveLength(2)
  })

  it('judges languages and pools apart', () => {
    const inArmenian: DraftItem = { ...alike, armenianLengths: longest.lengths }
    const assignment: DraftItem = { ...inArmenian, pool: 'assignment' }
    const many = [inArmenian, inArmenian, inArmenian]
    expect(judge(keyNotLongest, singleChoiceQuiz([...many, assignment, assignment]))).toMatchObject([
      {
        file: 'bridge/hy/items.yaml',
        expected: expect.stringContaining('practice'),
        found: '3 of 3: i1, i2, i3',
      },
    ])
  })

  it('counts a surrogate pair as one character', () => {
    const quiz = singleChoiceQuiz([longest, longest, longest])
    const english = String(quiz['en/items.yaml']).replaceAll('c2: aaaaa', 'c2: aaaaa😀😀😀😀')
    expect(judge(keyNotLongest, { ...quiz, 'en/items.yaml': english })).toMatchObject([
      { file: 'bridge/hy/items.yaml' },
    ])
    const stillShorter = english.replaceAll('😀😀😀😀', '😀😀')
    expect(judge(keyNotLongest, { ...quiz, 'en/items.yaml': stillShorter })).toHaveLength(2)
  })

  it('says nothing of items of several right choices, nor of files that cannot be read', () => {
    expect(judge(keyNotLongest, edit('en/items.yaml', 'To build it.', 'To build it all.'))).toEqual([])
    const quiz = singleChoiceQuiz([longest, longest, longest])
    expect(judge(keyNotLongest, { ...quiz, 'en/items.yaml': '[', 'hy/items.yaml': '{}' })).toEqual([])
    expect(judge(keyNotLongest, { ...quiz, 'answer-key.yaml': '{}' })).toEqual([])
  })
})
