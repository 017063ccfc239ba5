import { describe, expect, it } from 'vitest'
import { longWordShare } from './long-word-share.ts'

const levelOf = (text: string) => ({
  level: 'easy' as const,
  paragraphs: [{ id: 'p1', segments: [{ id: 'p1s1', text, inlines: [], line: 1 }] }],
})

describe('longWordShare', () => {
  it('counts words of more than six letters, without their signs', () => {
    expect(longWordShare(levelOf('«Երկիրը» (հեռու) դաշինքում, չէ՞։'))).toBe(0.25)
  })

  it('counts no digits as letters', () => {
    expect(longWordShare(levelOf('100\u00a0000\u00a0000 մարդ'))).toBe(0)
  })

  it('is 0 for an empty text', () => {
    expect(longWordShare(levelOf(''))).toBe(0)
  })
})
