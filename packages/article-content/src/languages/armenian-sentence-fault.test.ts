import { describe, expect, it } from 'vitest'
import { armenianSentenceFault } from './armenian-sentence-fault.ts'

describe('armenianSentenceFault', () => {
  it.each([
    'Նրանք հեռացան։',
    'Ինչո՞ւ հեռացան։',
    'Նա ասաց․ «Մենք դուրս ենք գալու։ Հետ չենք գալու»։',
    'Նրանք հեռացան (նախարարն ասաց)։',
    '(Նրանք հեռացան։)',
  ])('takes «%s» for one sentence', (line) => {
    expect(armenianSentenceFault(line)).toBeUndefined()
  })

  it('finds where the first of two sentences ends', () => {
    expect(armenianSentenceFault('Հեռացան։ Եկան։')).toMatchObject({
      index: 7,
      expected: 'one sentence a line',
    })
  })

  it.each([
    ['Հեռացան', 6],
    ['Հեռացան:', 7],
    ['Ասաց․ «Հեռացան։»', 15],
    ['', 0],
  ])('refuses «%s», which does not end with ։', (line, index) => {
    expect(armenianSentenceFault(line)).toMatchObject({
      index,
      expected: expect.stringContaining('ends with ։'),
    })
  })
})
