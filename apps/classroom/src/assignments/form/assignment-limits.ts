/** What a teacher can set for an assignment at most, and at least. */
export const assignmentLimits = {
  /** Characters of a title. */
  title: 120,
  attempts: 5,
  retentionDays: 365,
} as const

/** What is set where a teacher sets nothing else. */
export const assignmentDefaults = {
  attempts: 1,
  feedback: 'after-hand-in',
  retentionDays: 90,
} as const
