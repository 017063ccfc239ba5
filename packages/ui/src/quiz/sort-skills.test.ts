import type { SkillSummary } from '@karda/assessment'
import { describe, expect, it } from 'vitest'
import { sortSkills } from './sort-skills.ts'

function skill(name: SkillSummary['skill'], points: number, maximum: number): SkillSummary {
  const counts = { unanswered: 0, right: 0, 'partly-right': 0, wrong: 0, 'awaits-teacher': 0 }
  return { skill: name, points, maximum, counts }
}

describe('sortSkills', () => {
  it('lets a skill go well from three points of four on', () => {
    const { well, again } = sortSkills([skill('locate', 3, 4), skill('infer', 2, 3)])
    expect(well.map((summary) => summary.skill)).toEqual(['locate'])
    expect(again.map((summary) => summary.skill)).toEqual(['infer'])
  })

  it('leaves out a skill in which only a person can tell', () => {
    expect(sortSkills([skill('main-idea', 0, 0)])).toEqual({ well: [], again: [] })
  })
})
