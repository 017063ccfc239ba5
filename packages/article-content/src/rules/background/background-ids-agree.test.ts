import { describe, expect, it } from 'vitest'
import { editBackground, judgeBackground } from '../../testing/sound-background.ts'
import { backgroundIdsAgree } from './background-ids-agree.ts'

describe('backgroundIdsAgree', () => {
  it('accepts words for exactly what the facts name', () => {
    expect(judgeBackground(backgroundIdsAgree)).toEqual([])
  })

  it.each([
    ['an event', '  law:', '  lord:', 'law', 'lord'],
    ['a person', '  anna-petrosyan:', '  anna:', 'anna-petrosyan', 'anna'],
    ['a place of the story', '  gyumri:', '  vanadzor:', 'gyumri', 'vanadzor'],
    ['a name on a map', '{ armenia:', '{ iran:', 'armenia', 'iran'],
    ['a map', '  town:', '  village:', 'town', 'village'],
    ['a voice', '{ the-report:', '{ report:', 'the-report', 'report'],
    ['a claim', '  promise:', '  promised:', 'promise', 'promised'],
  ])('names %s that a language lacks and the one that it adds', (_, original, replacement, lacks, adds) => {
    const problems = judgeBackground(
      backgroundIdsAgree,
      editBackground('hy/background.yaml', original, replacement),
    )
    expect(problems).toMatchObject([
      { file: 'bridge/hy/background.yaml', expected: expect.stringMatching(`^${lacks}, one of`) },
      { file: 'bridge/hy/background.yaml', found: adds },
    ])
  })

  it('says nothing of what a missing file would have named', () => {
    const none = { 'timeline.yaml': null, 'people.yaml': null, 'map.yaml': null, 'claims.yaml': null }
    expect(judgeBackground(backgroundIdsAgree, none)).toEqual([])
    expect(judgeBackground(backgroundIdsAgree, { 'hy/background.yaml': '[' })).toEqual([])
    expect(judgeBackground(backgroundIdsAgree, { 'story.yaml': '[' })).toEqual([])
  })
})
