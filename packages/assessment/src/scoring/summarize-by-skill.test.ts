import { describe, expect, it } from 'vitest'
import type { Score } from './score.ts'
import { summarizeBySkill } from './summarize-by-skill.ts'

const none = { unanswered: 0, right: 0, 'partly-right': 0, wrong: 0, 'awaits-teacher': 0 }

describe('summarizeBySkill', () => {
  it('adds up points and counts verdicts, skill by skill in the order of the items', () => {
    const items = [
      { id: 'one', skill: 'who-says' },
      { id: 'two', skill: 'locate' },
      { id: 'three', skill: 'who-says' },
      { id: 'four', skill: 'locate' },
      { id: 'five', skill: 'locate' },
    ] as const
    const scores: Record<string, Score> = {
      five: { verdict: 'unanswered', points: 0, maximum: 1 },
      one: { verdict: 'partly-right', points: 2, maximum: 3 },
      two: { verdict: 'wrong', points: 0, maximum: 1 },
      three: { verdict: 'right', points: 4, maximum: 4 },
      four: { verdict: 'right', points: 1, maximum: 1 },
    }
    expect(summarizeBySkill(items, scores)).toEqual([
      { skill: 'who-says', points: 6, maximum: 7, counts: { ...none, 'partly-right': 1, right: 1 } },
      { skill: 'locate', points: 1, maximum: 3, counts: { ...none, wrong: 1, right: 1, unanswered: 1 } },
    ])
  })

  it('counts what awaits a teacher without holding its points against the student', () => {
    const items = [{ id: 'one', skill: 'main-idea' }] as const
    const scores: Record<string, Score> = { one: { verdict: 'awaits-teacher', points: 0, maximum: 3 } }
    expect(summarizeBySkill(items, scores)).toEqual([
      { skill: 'main-idea', points: 0, maximum: 0, counts: { ...none, 'awaits-teacher': 1 } },
    ])
  })

  it('leaves out an item that has no score', () => {
    expect(summarizeBySkill([{ id: 'constructor', skill: 'infer' }], {})).toEqual([])
  })
})
