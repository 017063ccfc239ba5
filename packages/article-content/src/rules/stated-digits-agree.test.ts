import { describe, expect, it } from 'vitest'
import { edit, judge } from '../testing/story-fixture.ts'
import { statedDigitsAgree } from './stated-digits-agree.ts'

describe('statedDigitsAgree', () => {
  it('accepts digits in one language and words in the other, and words that only one language has', () => {
    const changes = {
      ...edit('en/glossary.yaml', 'A road over water.', 'Between two banks, 3 metres.'),
      ...edit('hy/glossary.yaml', 'Ճանապարհ ջրի վրայով։', 'Երեք մետր։'),
    }
    expect(judge(statedDigitsAgree, changes)).toEqual([])
  })

  it.each([
    ['the headline', 'words.yaml', 'A bridge for Gyumri', '30 bridges', 1, 'headline'],
    ['the standfirst', 'words.yaml', 'The river divides the town.', 'Since 1990.', 2, 'standfirst'],
    ['an occasion', 'words.yaml', 'at the river', '3 May', 8, 'quotations.we-will-build.occasion'],
    ['a correction', 'words.yaml', '90 metres', '80 metres', 10, 'corrections.wrong-length.text'],
    ['an explanation', 'glossary.yaml', 'A road', '50 roads', 5, 'bridge.explanation'],
  ])('names %s that states another number', (_, file, original, replacement, line, path) => {
    expect(judge(statedDigitsAgree, edit(`en/${file}`, original, replacement))).toMatchObject([
      { file: `bridge/hy/${file}`, line, expected: `the numbers of ${path} in bridge/en/${file}` },
    ])
  })

  it('says what is missing and what is added', () => {
    expect(judge(statedDigitsAgree, edit('en/words.yaml', '90 metres', '80 metres'))).toMatchObject([
      { found: 'a text without 80 and with 90' },
    ])
    expect(judge(statedDigitsAgree, edit('en/words.yaml', '90 metres', 'metres'))).toMatchObject([
      { found: 'a text with 90' },
    ])
  })

  it('says nothing of files that cannot be read', () => {
    const changes = { 'hy/words.yaml': '[', 'hy/glossary.yaml': '[' }
    expect(judge(statedDigitsAgree, changes)).toEqual([])
    expect(statedDigitsAgree({ slug: 'a', editions: [], files: [], blanks: [] })).toEqual([])
  })
})
