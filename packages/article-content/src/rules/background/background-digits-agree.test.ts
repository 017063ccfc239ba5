import { describe, expect, it } from 'vitest'
import { editBackground, judgeBackground } from '../../testing/sound-background.ts'
import { backgroundDigitsAgree } from './background-digits-agree.ts'

describe('backgroundDigitsAgree', () => {
  it('accepts the same numbers in every language', () => {
    expect(judgeBackground(backgroundDigitsAgree)).toEqual([])
  })

  it('names a text with another number', () => {
    expect(
      judgeBackground(backgroundDigitsAgree, editBackground('hy/background.yaml', '2020', '2021')),
    ).toMatchObject([
      {
        file: 'bridge/hy/background.yaml',
        line: 2,
        expected: 'the numbers of timeline.law.text in bridge/en/background.yaml',
      },
    ])
  })

  it('says nothing where a language, or its words, are missing', () => {
    expect(judgeBackground(backgroundDigitsAgree, { 'en/background.yaml': null })).toEqual([])
    expect(judgeBackground(backgroundDigitsAgree, { 'hy/background.yaml': null })).toEqual([])
    const fewer = editBackground('en/background.yaml', '  law:', '  lord:')
    expect(judgeBackground(backgroundDigitsAgree, fewer)).toEqual([])
    expect(backgroundDigitsAgree({ slug: 'empty', editions: [], files: [], blanks: [] })).toEqual([])
  })
})
