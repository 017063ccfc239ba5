import { expect, it } from 'vitest'
import { edit, judge } from '../testing/story-fixture.ts'
import { composedLetters } from './composed-letters.ts'

it('accepts a letter with its accent as one character', () => {
  expect(judge(composedLetters, edit('en/words.yaml', 'The river', 'The caf\u00e9'))).toEqual([])
})

it('passes over files that cannot be read', () => {
  expect(judge(composedLetters, { 'en/words.yaml': null, 'hy/glossary.yaml': null })).toEqual([])
})

it('names the place of a letter with its accent apart', () => {
  expect(judge(composedLetters, edit('en/words.yaml', 'The river', 'The cafe\u0301'))).toMatchObject([
    { file: 'bridge/en/words.yaml', line: 2, column: 20 },
  ])
})
