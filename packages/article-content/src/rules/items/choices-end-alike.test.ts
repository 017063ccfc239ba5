import { describe, expect, it } from 'vitest'
import { edit, judge } from '../../testing/story-fixture.ts'
import { choicesEndAlike } from './choices-end-alike.ts'

describe('choicesEndAlike', () => {
  it('accepts choices that are all phrases, and choices that are all sentences', () => {
    expect(judge(choicesEndAlike)).toEqual([])
  })

  it('names a sentence among phrases', () => {
    expect(judge(choicesEndAlike, edit('en/items.yaml', 'road: A road', 'road: A road.'))).toMatchObject([
      {
        file: 'bridge/en/items.yaml',
        line: 3,
        expected: 'no sentence’s end, as school',
        found: 'A road.',
      },
    ])
  })

  it('names a phrase among sentences, by the signs of the language', () => {
    expect(judge(choicesEndAlike, edit('hy/items.yaml', 'Շարունակել։', 'Շարունակել'))).toMatchObject([
      { file: 'bridge/hy/items.yaml', line: 12, expected: 'a sentence’s end, as build has' },
    ])
  })

  it('judges sources and targets apart', () => {
    const { line } = judge(choicesEndAlike, edit('en/items.yaml', 'The river }', 'The river. }'))[0] ?? {}
    expect(line).toBe(30)
  })

  it('says nothing of an empty list of choices', () => {
    expect(
      judge(
        choicesEndAlike,
        edit('en/items.yaml', '{ ready: The bridge is ready, start: Workers begin }', '{}'),
      ),
    ).toEqual([])
  })
})
