import type { ItemResponse } from '@karda/assessment'
import { describe, expect, it } from 'vitest'
import { responseOfForm } from './response-of-form.ts'
import { sampleItems } from './testing/sample-items.ts'

function read(id: string, fields: readonly (readonly [string, string])[]): ItemResponse | null {
  const item = sampleItems('en').find((candidate) => candidate.id === id)
  if (!item) throw new Error(id)
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return responseOfForm(item, 'q', form)
}

describe('responseOfForm', () => {
  it.each([
    ['built', [['q', 'bridge']], { type: 'choice', choices: ['bridge'] }],
    [
      'promises',
      [
        ['q', 'build'],
        ['q', 'go-on'],
      ],
      { type: 'choice', choices: ['build', 'go-on'] },
    ],
    ['five-years', [['q', 'not-stated']], { type: 'true-false-not-stated', choice: 'not-stated' }],
    ['proof', [['q', 'p2s1']], { type: 'hot-text', choice: 'p2s1' }],
    [
      'who',
      [
        ['q.builds', 'workers'],
        ['q.promises', ''],
      ],
      { type: 'match', targets: { builds: 'workers' } },
    ],
    [
      'short',
      [
        ['q.town', ''],
        ['q.time', 'years'],
      ],
      { type: 'gap', words: { time: 'years' } },
    ],
    ['workers', [['q', '20 ']], { type: 'short-answer', text: '20 ' }],
    ['own', [['q', 'A bridge.']], { type: 'extended', text: 'A bridge.' }],
    [
      'order',
      [
        ['q.ready', '3'],
        ['q.start', '2'],
        ['q.plan', '1'],
      ],
      { type: 'order', choices: ['plan', 'start', 'ready'] },
    ],
  ] as const)('reads what was answered to %s', (id, fields, response) => {
    expect(read(id, fields)).toEqual(response)
  })

  it.each(sampleItems('en').map(({ id }) => id))('finds no answer to %s in a form without any', (id) => {
    expect(read(id, [])).toBeNull()
  })

  it.each([
    ['who', [['q.builds', '']]],
    ['short', [['q.town', '']]],
    ['workers', [['q', '']]],
  ] as const)('finds no answer to %s in fields that are empty', (id, fields) => {
    expect(read(id, fields)).toBeNull()
  })

  it('finds no order where an entry has no place, or two have the same', () => {
    const placed = [
      ['q.ready', '1'],
      ['q.start', '2'],
    ] as const
    expect(read('order', placed)).toBeNull()
    expect(read('order', [...placed, ['q.plan', '2']])).toBeNull()
  })

  it('refuses what is not among the choices', () => {
    expect(read('built', [['q', 'palace']])).toBeNull()
    expect(read('five-years', [['q', 'perhaps']])).toBeNull()
  })
})
