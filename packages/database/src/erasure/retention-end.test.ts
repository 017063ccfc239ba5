import { describe, expect, it } from 'vitest'
import { autumn, day, sampleAssignment } from '../testing/sample-classroom.ts'
import { retentionEnd } from './retention-end.ts'

const { settings } = sampleAssignment

describe('the end of retention', () => {
  it('is counted from the day of closing', () => {
    expect(retentionEnd({ closedAt: autumn + day, settings })).toBe(autumn + 91 * day)
  })

  it('is counted from the due time where nobody closed the assignment', () => {
    expect(retentionEnd({ closedAt: null, settings })).toBe(autumn + 97 * day)
  })

  it('does not come while answers are still accepted', () => {
    expect(retentionEnd({ closedAt: null, settings: { ...settings, acceptsLate: true } })).toBeNull()
    expect(retentionEnd({ closedAt: null, settings: { ...settings, dueAt: null } })).toBeNull()
  })
})
