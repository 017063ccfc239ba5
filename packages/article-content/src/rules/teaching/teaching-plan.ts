import type { Problem } from '../../model/problem.ts'
import { lessonMinutes } from '../../schema/teaching-part.ts'
import { blocksByPart } from '../../source/teaching/blocks-by-part.ts'
import type { SourceTeaching } from '../../source/teaching/source-teaching.ts'
import { minutesOfStep } from './minutes-of-step.ts'
import { judgeEachNotes, teachingProblem } from './teaching-problem.ts'

const rule = 'teaching-plan'

/** The plan of the lesson is one list in order; each step begins with its minutes, and they add up to the lesson's. */
export const teachingPlan = judgeEachNotes((teaching) => {
  const plan = blocksByPart(teaching).parts.find(({ name }) => name === 'plan')
  if (!plan) return []
  const lists = plan.blocks.flatMap((block) => (block.type === 'list' && block.ordered ? [block] : []))
  const [list] = lists
  if (!list || lists.length > 1) {
    const found = lists.length === 0 ? 'none' : `${lists.length} lists`
    return [{ file: teaching.file, line: plan.line, rule, expected: 'one numbered list of steps', found }]
  }
  const steps = list.children.map((step) => ({ step, minutes: minutesOfStep(step) }))
  const untimed = steps.filter(({ minutes }) => minutes === undefined)
  if (untimed.length > 0) return untimed.map(({ step }) => complainOfStep(teaching, step))
  const sum = steps.reduce((total, { minutes = 0 }) => total + minutes, 0)
  if (sum === lessonMinutes) return []
  const expected = `steps of ${lessonMinutes} minutes together`
  return [teachingProblem(rule, teaching, list, { expected, found: `${sum} minutes` })]
})

function complainOfStep(teaching: SourceTeaching, step: Parameters<typeof minutesOfStep>[0]): Problem {
  return teachingProblem(rule, teaching, step, {
    expected: 'a step that begins with its minutes: *5 minutes* Words',
    found: 'none at its beginning',
  })
}
