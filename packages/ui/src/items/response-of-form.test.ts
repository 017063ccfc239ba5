import type { ItemResponse } from '@karda/assessment'
import { describe, expect, it } from 'vitest'
import { type FormResponse, readItemForm, responseOfForm } from './response-of-form.ts'
import { sampleItems } from './testing/sample-items.ts'

type Fields = readonly (readonly [string, string])[]

function read(id: string, fields: Fields): ItemResponse | null {
  return responseOfForm(itemOf(id), 'q', formOf(fields))
}

function readClosely(id: string, fields: Fields): FormResponse {
  return readItemForm(itemOf(id), 'q', formOf(fields))
}

function itemOf(id: string) {
  const item = sampleItems('en').find((candidate) => candidate.id === id)
  if (!item) throw new Error(id)
  return item
}

function formOf(fields: Fields): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
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

describe('readItemForm', () => {
  it.each(sampleItems('en').map(({ id }) => id))('tells no answer to %s from one that does not fit', (id) => {
    expect(readClosely(id, [])).toEqual({ kind: 'none' })
  })

  it.each([
    [
      'short',
      [
        ['q.town', 'years'],
        ['q.time', 'years'],
      ],
      'repeated-id',
    ],
    [
      'order',
      [
        ['q.ready', '1'],
        ['q.start', '1'],
        ['q.plan', ''],
      ],
      'missing-id',
    ],
    ['built', [['q', 'palace']], 'unknown-id'],
    ['own', [['q', 'x'.repeat(2001)]], 'text-too-long'],
  ] as const)('says why an answer to %s does not fit', (id, fields, code) => {
    expect(readClosely(id, fields)).toMatchObject({ kind: 'invalid', code })
  })

  it('counts the end of a line once, as the field did', () => {
    const response = { type: 'extended', text: `${'x'.repeat(1999)}\n` }
    expect(readClosely('own', [['q', `${'x'.repeat(1999)}\r\n`]])).toEqual({ kind: 'valid', response })
  })
})
