import { describe, expect, it } from 'vitest'
import { englishSentenceFault } from './english-sentence-fault.ts'

describe('englishSentenceFault', () => {
  it.each([
    'They left.',
    'Will they leave?',
    'They left…',
    'He said: “We will leave. We will decide when.”',
    '“Will you leave?” Pashinyan asked.',
    'It cost 3.5 dollars (half of it).',
    'He waited… and left!',
  ])('takes “%s” for one sentence', (line) => {
    expect(englishSentenceFault(line)).toBeUndefined()
  })

  it.each([
    ['They left. They came back.', 9],
    ['They left! They came back.', 9],
    ['Why? “Because,” he said.', 3],
    ['They left… Then they came.', 9],
    ['He said: “We will leave.” Then he left.', 23],
    ['Mr. Pashinyan left.', 2],
    ['(They left.) They came back.', 10],
  ])('finds where another sentence begins in “%s”', (line, index) => {
    expect(englishSentenceFault(line)).toMatchObject({ index, expected: 'one sentence a line' })
  })

  it.each([
    ['They left', 8],
    ['They left,', 9],
    ['', 0],
  ])('refuses “%s”, which does not end as a sentence', (line, index) => {
    expect(englishSentenceFault(line)).toMatchObject({ index, expected: expect.stringContaining('ends') })
  })
})
