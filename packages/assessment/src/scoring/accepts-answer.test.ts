import { describe, expect, it } from 'vitest'
import { acceptsAnswer } from './accepts-answer.ts'
import type { AnswerKey } from './answer-key.ts'

const number = key({ number: 17, accepted: { en: ['seventeen'], hy: ['տասնյոթ'] } })
const word = key({ accepted: { en: ['The parliament', 'National Assembly'] } })

describe('acceptsAnswer', () => {
  it.each(['17', '17 officers', '17-ը', 'Seventeen.', 'Տասնյո՛թ'])('takes %j for 17', (text) => {
    expect(acceptsAnswer(number, text)).toBe(true)
  })

  it.each(['10', '10 or 17', 'not 17', 'ոչ 17', 'seventeen officers', ''])(
    'does not take %j for 17',
    (text) => {
      expect(acceptsAnswer(number, text)).toBe(false)
    },
  )

  it.each(['parliament', 'the national assembly', 'Parliament,', '(National Assembly)'])(
    'takes %j as a word in any accepted form',
    (text) => {
      expect(acceptsAnswer(word, text)).toBe(true)
    },
  )

  it('takes nothing in a language without accepted answers', () => {
    expect(acceptsAnswer(word, 'խորհրդարան')).toBe(false)
  })

  it('takes no text without a number where no number is asked for', () => {
    expect(acceptsAnswer(key({ accepted: {} }), 'anything')).toBe(false)
  })
})

function key(
  parts: Pick<Extract<AnswerKey, { type: 'short-answer' }>, 'number' | 'accepted'>,
): Extract<AnswerKey, { type: 'short-answer' }> {
  return { evidence: ['p1s1'], type: 'short-answer', ...parts }
}
