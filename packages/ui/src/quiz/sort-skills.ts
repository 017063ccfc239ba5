import type { SkillSummary } from '@karda/assessment'

/** From this share of its points on, a skill went well: three out of four, as a wrong answer of four may be a slip. */
const wellFrom = 0.75

/** The skills that went well and those that are worth another look; those in which only a person can tell are in neither. */
export function sortSkills(skills: readonly SkillSummary[]): {
  well: readonly SkillSummary[]
  again: readonly SkillSummary[]
} {
  const scored = skills.filter(({ maximum }) => maximum > 0)
  const isWell = ({ points, maximum }: SkillSummary) => points / maximum >= wellFrom
  return { well: scored.filter(isWell), again: scored.filter((skill) => !isWell(skill)) }
}
