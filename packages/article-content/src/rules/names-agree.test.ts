import { expect, it } from 'vitest'
import { edit, judge } from '../testing/story-fixture.ts'
import { namesAgree } from './names-agree.ts'

it('accepts the same people and places in each sentence', () => {
  expect(judge(namesAgree)).toEqual([])
})

it('names a sentence that mentions another person or place', () => {
  expect(judge(namesAgree, edit('hy/full.md', 'Գյումրիում', 'Այնտեղ'))).toMatchObject([
    {
      file: 'bridge/hy/full.md',
      line: 1,
      expected: 'gyumri, as in bridge/en/full.md:1',
      found: 'nobody and no place',
    },
  ])
  expect(judge(namesAgree, edit('hy/full.md', 'Այն', 'Պետրոսյանը'))).toMatchObject([
    { line: 4, expected: 'nobody and no place, as in bridge/en/full.md:4', found: 'anna-petrosyan' },
  ])
})

it('says nothing where the words of a language cannot be read', () => {
  expect(judge(namesAgree, { 'hy/words.yaml': null, ...edit('hy/full.md', 'Գյումրիում', 'Այնտեղ') })).toEqual(
    [],
  )
})
