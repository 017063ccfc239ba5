import { emptyAttempt } from '@karda/assessment'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { questionPause, stayHeard } from './stay-heard.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const handIn = { kind: 'submitted', stamp: { counter: 1, client: 'phone' }, at: 0, responses: {} } as const

function setUp() {
  const page = { isInSight: true, isHandedIn: false, questions: 0 }
  const state = {
    status: 'saved' as const,
    waiting: 0,
    waitingItems: [],
    cannotStore: false,
    trouble: null,
    refused: 0,
    lastReceiptAt: null,
    assignment: null,
    isLate: false,
  }
  const end = stayHeard(
    {
      refresh: async () => {
        page.questions += 1
      },
      getState: () => ({
        ...state,
        attempt: { ...emptyAttempt, ...(page.isHandedIn && { submitted: handIn }) },
      }),
    },
    {
      isInSight: () => page.isInSight,
      after: (milliseconds, act) => {
        const timer = setTimeout(act, milliseconds)
        return () => clearTimeout(timer)
      },
    },
  )
  return { page, end }
}

describe('a student who only reads', () => {
  it('is heard of once a minute', () => {
    const { page } = setUp()
    vi.advanceTimersByTime(questionPause - 1)
    expect(page.questions).toBe(0)
    vi.advanceTimersByTime(1 + 2 * questionPause)
    expect(page.questions).toBe(3)
  })

  it('is not heard of while the page is out of sight, and again afterwards', () => {
    const { page } = setUp()
    page.isInSight = false
    vi.advanceTimersByTime(3 * questionPause)
    expect(page.questions).toBe(0)
    page.isInSight = true
    vi.advanceTimersByTime(questionPause)
    expect(page.questions).toBe(1)
  })

  it('asks no more after handing in, nor after leaving', () => {
    const { page, end } = setUp()
    page.isHandedIn = true
    vi.advanceTimersByTime(questionPause)
    page.isHandedIn = false
    end()
    vi.advanceTimersByTime(3 * questionPause)
    expect(page.questions).toBe(0)
  })
})
