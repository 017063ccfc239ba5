import { describe, expect, it } from 'vitest'
import { sampleAssignment } from '../testing/sample-classroom.ts'
import { assignmentSettingsSchema } from './assignment-settings.ts'

describe('assignment settings', () => {
  it('may leave open when the answers are due', () => {
    const settings = { ...sampleAssignment.settings, dueAt: null }
    expect(assignmentSettingsSchema.parse(settings)).toEqual(settings)
  })

  it.each([
    ['no language', { locales: [] }],
    ['a language that Karda does not speak', { locales: ['fr'] }],
    ['no item', { itemIds: [] }],
    ['no attempt', { attemptsAllowed: 0 }],
    ['feedback at no known time', { feedback: 'never' }],
    ['results that are erased at once', { retentionDays: 0 }],
    ['results that are kept for more than a year', { retentionDays: 366 }],
    ['something nobody knows', { colour: 'red' }],
  ])('refuse %s', (_title, fault) => {
    expect(assignmentSettingsSchema.safeParse({ ...sampleAssignment.settings, ...fault }).success).toBe(false)
  })
})
