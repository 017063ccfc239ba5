import { describe, expect, it } from 'vitest'
import { evidenceMark, markEvidence } from './mark-evidence.ts'

/** Stands for an element of the story. */
function sentence(segment: string, isMarked = false) {
  const attributes = new Map([['data-segment', segment]])
  if (isMarked) attributes.set(evidenceMark, '')
  return {
    attributes,
    getAttribute: (name: string) => attributes.get(name) ?? null,
    toggleAttribute: (name: string, force: boolean) => {
      if (force) attributes.set(name, '')
      else attributes.delete(name)
      return force
    },
  }
}

describe('markEvidence', () => {
  it('marks the sentences asked for, in the order of the story, and unmarks the others', () => {
    const story = [sentence('p1s1', true), sentence('p1s2'), sentence('p2s1')]
    const marked = markEvidence(story, ['p2s1', 'p1s2'])
    expect(marked.map((element) => element.getAttribute('data-segment'))).toEqual(['p1s2', 'p2s1'])
    expect(story.map(({ attributes }) => attributes.has(evidenceMark))).toEqual([false, true, true])
  })

  it('marks nothing for a segment that the story does not have', () => {
    expect(markEvidence([sentence('p1s1')], ['p9s9'])).toEqual([])
  })
})
