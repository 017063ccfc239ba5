import type { Rule } from './rule.ts'

/** Name of the rule, by which its problems are told from others. */
export const blanksRule = 'blanks-filled'

/** No blank is left of those with which a new story begins. */
export const blanksFilled: Rule = ({ blanks }) =>
  blanks.map(({ asks, ...place }) => ({
    ...place,
    rule: blanksRule,
    expected: asks || 'words',
    found: 'a blank',
  }))
