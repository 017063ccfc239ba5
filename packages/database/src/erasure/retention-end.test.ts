import { describe, expect, it } from 'vitest'
import { autumn, day, sampleAssignment } from '../testing/sample-classroom.ts'
import { retentionEnd } from './retention-end.ts'

const { settings } = sampleAssignment
const lateAccepted = { closedAt: null, settings: { ...settings, acceptsLate: true } }
const neverDue = { closedAt: null, settings: { ...settings, dueAt: null } }

describe('the end of retention', () => {
  it('is counted from the day of closing, whatever was heard later', () => {
    expect(retentionEnd({ closedAt: autumn + day, settings }, autumn + 2 * day)).toBe(autumn + 91 * day)
  })

  it('is counted from the due time where nobody closed the assignment', () => {
    expect(retentionEnd({ closedAt: null, settings }, autumn + 20 * day)).toBe(autumn + 97 * day)
  })

  it('is counted from the last answer where nothing is due', () => {
    expect(retentionEnd(neverDue, autumn + 20 * day)).toBe(autumn + 110 * day)
  })

  it('is counted from the due time or the last answer, whichever is later, where late answers are accepted', () => {
    expect(retentionEnd(lateAccepted, autumn + day)).toBe(autumn + 97 * day)
    expect(retentionEnd(lateAccepted, autumn + 20 * day)).toBe(autumn + 110 * day)
  })

  it('does not come for an assignment that is open and to which nobody has answered', () => {
    expect(retentionEnd(lateAccepted, null)).toBeNull()
    expect(retentionEnd(neverDue, null)).toBeNull()
  })
})
