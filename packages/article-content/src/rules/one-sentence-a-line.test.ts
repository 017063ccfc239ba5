import { expect, it } from 'vitest'
import { edit, judge } from '../testing/story-fixture.ts'
import { oneSentenceALine } from './one-sentence-a-line.ts'

it('accepts lines of one sentence each, quotations of several sentences included', () => {
  expect(judge(oneSentenceALine)).toEqual([])
})

it('names the place where a second sentence begins on a line', () => {
  const changes = edit('en/full.md', 'It will be *ready* in', 'It will be *ready*. Wait')
  expect(judge(oneSentenceALine, changes)).toMatchObject([{ file: 'bridge/en/full.md', line: 4, column: 19 }])
})

it('judges each language by its own signs', () => {
  const changes = edit('hy/full.md', 'կառուցում։', 'կառուցում.')
  expect(judge(oneSentenceALine, changes)).toMatchObject([
    { file: 'bridge/hy/full.md', line: 1, expected: 'a line that ends with ։ (U+0589), outside »' },
  ])
})
