import type { LocaleCode } from '@karda/i18n'
import type { Rule } from '../rules/rule.ts'
import { judge } from './story-fixture.ts'

/** Columns, from left to right, at which a rule objects to a line that stands first in one language’s text. */
export function columnsIn(rule: Rule, locale: LocaleCode, line: string): number[] {
  const path = `${locale}/full.md`
  return judge(rule, { [path]: `${line}\n` })
    .filter((problem) => problem.file === `bridge/${path}`)
    .map((problem) => problem.column ?? 0)
    .sort((one, other) => one - other)
}
