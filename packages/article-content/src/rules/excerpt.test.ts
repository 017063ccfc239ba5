import { expect, it } from 'vitest'
import { excerpt } from './excerpt.ts'

it('gives a short text whole', () => {
  expect(excerpt('One two.', 4, 7)).toBe('One two.')
})

it('cuts a long text at words and shows that it did', () => {
  const text = 'The river that divides the old town in two is called the Akhurian.'
  expect(excerpt(text, text.indexOf('town'), text.indexOf('town') + 4)).toBe(
    '…divides the old town in two is called…',
  )
})
