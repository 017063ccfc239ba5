import { describe, expect, it } from 'vitest'
import { readWords } from './read-words.ts'

const options = { class: { type: 'string' }, seat: { type: 'string' }, expired: { type: 'boolean' } } as const

describe('readWords', () => {
  it('tells options from what the command is about', () => {
    expect(readWords(['before.karda', '--class', 'a1', '--expired'], options)).toEqual({
      kind: 'read',
      values: { class: 'a1', expired: true },
      positionals: ['before.karda'],
    })
  })

  it.each(['-qu5JQp9RmSWDLUk', '--u5JQp9RmSWDLUk'])('takes %s for an id where one belongs', (id) => {
    expect(readWords(['--class', id, '--seat', id], options)).toMatchObject({
      values: { class: id, seat: id },
    })
    expect(readWords([`--class=${id}`], options)).toMatchObject({ values: { class: id } })
  })

  it.each([
    [['--class', '--seat', 's1'], /--class/],
    [['--class'], /--class/],
    [['--klass', 'a1'], /--klass/],
  ])('says what is wrong with %j', (words, problem) => {
    expect(readWords(words, options)).toEqual({ kind: 'misused', problem: expect.stringMatching(problem) })
  })
})
