import { describe, expectTypeOf, it } from 'vitest'
import type { AnswerKey } from '../scoring/answer-key.ts'
import { choiceItem } from '../testing/build-items.ts'
import type { Item } from './item.ts'

/** The names of the properties of every member of a union. */
type PropertyOf<Union> = Union extends unknown ? keyof Union : never

/** What an answer key and the words of feedback are called, here and in the files of stories. */
type NameInKey =
  | Exclude<PropertyOf<AnswerKey>, 'type'>
  | 'reasons'
  | 'mistakes'
  | 'modelAnswer'
  | 'explanation'
  | 'feedback'
  | 'key'

// The compiler is the test here: `tsc` refuses this file where an item gains a place for what is right.
describe('Item', () => {
  it('has no property by which a key or its words are called', () => {
    expectTypeOf<Extract<PropertyOf<Item>, NameInKey>>().toBeNever()
  })

  it('cannot be written with what is right in it', () => {
    // @ts-expect-error: no item has a place for what is right
    const item: Item = { ...choiceItem(['a', 'b']), correct: ['a'] }
    expectTypeOf(item).not.toExtend<AnswerKey>()
  })

  it('is no answer key', () => {
    expectTypeOf<Item>().not.toExtend<AnswerKey>()
  })
})
