import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  atQuestion,
  type ProjectorState,
  projectorQuery,
  projectorState,
  toggled,
} from './projector-state.ts'

const hidden: ProjectorState = { answers: false, right: false, aliases: false, question: 1 }

describe('the projector', () => {
  it('hides what nobody has asked it to show', () => {
    expect(projectorState({})).toEqual(hidden)
    expect(projectorState({ answers: 'yes', right: '', question: '-2' })).toEqual(hidden)
  })

  it('tells any state in an address, and reads it there again', () => {
    const state = fc.record({
      answers: fc.boolean(),
      right: fc.boolean(),
      aliases: fc.boolean(),
      question: fc.integer({ min: 1, max: 60 }),
    })
    fc.assert(
      fc.property(state, (one) => {
        expect(projectorState(Object.fromEntries(projectorQuery(one)))).toEqual(one)
      }),
    )
  })

  it('hides what is right again at another question, and with the answers', () => {
    const all = { answers: true, right: true, aliases: true, question: 2 }
    expect(atQuestion(all, 3)).toEqual({ ...all, right: false, question: 3 })
    expect(toggled(all, 'answers')).toEqual({ ...all, answers: false, right: false })
    expect(toggled(all, 'aliases')).toEqual({ ...all, aliases: false })
    expect(toggled(hidden, 'answers')).toEqual({ ...hidden, answers: true })
  })
})
