import { describe, expect, it } from 'vitest'
import { rowOfHeadwords } from './row-of-headwords.ts'

describe('rowOfHeadwords', () => {
  it('lets a line break only between two headwords', () => {
    expect(rowOfHeadwords(['prime minister', 'the West', 'cede']).split(' ')).toEqual([
      'prime\u00a0minister\u00a0·',
      'the\u00a0West\u00a0·',
      'cede',
    ])
  })

  it('names a few of many', () => {
    const many = Array.from({ length: 20 }, (_, index) => `word${index}`)
    expect(rowOfHeadwords(many)).toContain('word6')
    expect(rowOfHeadwords(many)).not.toContain('word7')
  })
})
