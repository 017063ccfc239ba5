import type { Rule } from '../rule.ts'
import { allowedTeachingMarkdown } from './allowed-teaching-markdown.ts'
import { teachingAligns } from './teaching-aligns.ts'
import { teachingDigitsAgree } from './teaching-digits-agree.ts'
import { teachingLinksLead } from './teaching-links-lead.ts'
import { teachingParts } from './teaching-parts.ts'
import { teachingPlan } from './teaching-plan.ts'
import { teachingPositions } from './teaching-positions.ts'
import { teachingQuestions } from './teaching-questions.ts'

/** The rules of teacher's notes: their form, their parts, what each part holds, then what languages have alike. */
export const teachingRules: readonly Rule[] = [
  allowedTeachingMarkdown,
  teachingParts,
  teachingPlan,
  teachingQuestions,
  teachingPositions,
  teachingLinksLead,
  teachingAligns,
  teachingDigitsAgree,
]
