import { expect, it } from 'vitest'
import { edit, judge } from '../testing/story-fixture.ts'
import { explanationLength } from './explanation-length.ts'

const explanation = (words: number) =>
  edit('en/glossary.yaml', 'A road over water.', `${Array(words).fill('word').join(' ')}.`)

it('accepts an explanation of 40 words', () => {
  expect(judge(explanationLength, explanation(40))).toEqual([])
})

it('names an explanation of 41 words', () => {
  expect(judge(explanationLength, explanation(41))).toMatchObject([
    { file: 'bridge/en/glossary.yaml', line: 5, found: '41 words' },
  ])
})

it('says nothing of a glossary that cannot be read', () => {
  expect(judge(explanationLength, { 'en/glossary.yaml': '[' })).toEqual([])
})
