import { type LocaleCode, translator } from '@karda/i18n'
import type { FieldProblem } from '../../forms/problem-summary.tsx'
import { assignmentLimits } from './assignment-limits.ts'
import type { AssignmentProblem } from './assignment-problem.ts'

/** A problem of the form in words: what was expected, what was found, what to do. `prompts` are those of items, by id. */
export function problemText(
  { code, found, from = '', to = '', itemId = '' }: AssignmentProblem,
  locale: LocaleCode,
  prompts: ReadonlyMap<string, string>,
): string {
  const { title, attempts, retentionDays } = assignmentLimits
  const prompt = prompts.get(itemId) ?? itemId
  const values = { found, from, to, prompt, title, attempts, retentionDays }
  return translator(locale).t(`assignments:problem_${code}`, values)
}

/** The id of the control at which a problem is told. */
export function controlOf({ field, itemId }: Pick<AssignmentProblem, 'field' | 'itemId'>): string {
  switch (field) {
    case 'places':
      return `place-${itemId}`
    case 'storySlug':
      return 'story'
    default:
      return field
  }
}

/** The problems as a list above the form takes them. */
export function fieldProblems(
  problems: readonly AssignmentProblem[],
  locale: LocaleCode,
  prompts: ReadonlyMap<string, string>,
): FieldProblem[] {
  return problems.map((problem) => ({
    controlId: controlOf(problem),
    text: problemText(problem, locale, prompts),
  }))
}
