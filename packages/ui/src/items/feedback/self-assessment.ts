import type { AnswerKey, Explanation } from '@karda/assessment'

/** With what a student compares a written answer: a model, and what a good answer does. */
export interface SelfAssessment {
  modelAnswer?: string
  /** With the most points that each can bring. */
  criteria: readonly { id: string; text: string; points: number }[]
}

/** What a written answer is compared with; undefined where the item is of another type. */
export function selfAssessmentOf(key: AnswerKey, explanation: Explanation): SelfAssessment | undefined {
  if (key.type !== 'extended') return undefined
  const { modelAnswer } = explanation
  return {
    ...(modelAnswer !== undefined && { modelAnswer }),
    criteria: Object.entries(key.criteria).map(([id, points]) => ({
      id,
      text: explanation.criteria[id] ?? '',
      points,
    })),
  }
}
