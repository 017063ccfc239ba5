import { describe, expect, it } from 'vitest'
import { judge } from '../../testing/story-fixture.ts'
import { truthValuesEven } from './truth-values-even.ts'

const type = 'type: true-false-not-stated'

function statements(answers: readonly string[], poolOf = (_index: number) => 'practice') {
  const items = answers.map(
    (_, index) => `s${index}: { ${type}, skill: locate, pool: ${poolOf(index)}, evidence: [full.p1s1] }\n`,
  )
  const keys = answers.map((answer, index) => `s${index}: { ${type}, correct: ${answer} }\n`)
  return { 'items.yaml': items.join(''), 'answer-key.yaml': keys.join('') }
}

describe('truthValuesEven', () => {
  it('accepts a value that answers 60 % of the items', () => {
    const answers = ['is-true', 'is-true', 'is-true', 'is-false', 'not-stated']
    expect(judge(truthValuesEven, statements(answers))).toEqual([])
  })

  it('refuses a value that answers more', () => {
    expect(judge(truthValuesEven, statements(['is-true', 'is-false', 'is-false']))).toMatchObject([
      {
        file: 'bridge/answer-key.yaml',
        line: 2,
        expected: expect.stringContaining('is-false'),
        found: '2 of 3: s1, s2',
      },
    ])
  })

  it('asks nothing of two items', () => {
    expect(judge(truthValuesEven, statements(['is-true', 'is-true']))).toEqual([])
  })

  it('judges pools apart', () => {
    const answers = ['is-true', 'is-true', 'is-true', 'is-true']
    const poolOf = (index: number) => (index < 2 ? 'practice' : 'assignment')
    expect(judge(truthValuesEven, statements(answers, poolOf))).toEqual([])
    expect(judge(truthValuesEven, statements(answers))).toMatchObject([
      { expected: expect.stringContaining('in the practice pool') },
    ])
  })

  it('counts no item whose answer is missing or of another type', () => {
    const { 'answer-key.yaml': key, ...rest } = statements(['is-true', 'is-true', 'is-true', 'is-true'])
    const fitting = key.replace(/s0.*\n/, '').replace(/(s1: ).*/, '$1{ type: extended }')
    expect(judge(truthValuesEven, { ...rest, 'answer-key.yaml': fitting })).toEqual([])
  })

  it('says nothing where the key cannot be read', () => {
    const changes = { ...statements(['is-true', 'is-true', 'is-true']), 'answer-key.yaml': '[' }
    expect(judge(truthValuesEven, changes)).toEqual([])
  })
})
