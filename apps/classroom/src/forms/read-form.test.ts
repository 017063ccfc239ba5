import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkbox, readForm } from './read-form.ts'

const schema = z.object({
  name: z.string().min(1),
  items: z.array(z.string()).default([]),
  isOpen: checkbox,
})

function sent(body: BodyInit, headers: HeadersInit = {}): Request {
  return new Request('http://localhost/', { method: 'POST', body, headers })
}

describe('readForm', () => {
  it('reads fields, lists and ticks', async () => {
    const form = new URLSearchParams([
      ['name', '7a'],
      ['items[]', 'one'],
      ['items[]', 'two'],
      ['isOpen', 'on'],
    ])
    expect(await readForm(sent(form), schema)).toEqual({
      kind: 'valid',
      values: { name: '7a', items: ['one', 'two'], isOpen: true },
    })
  })

  it('takes a tick that is not sent for none', async () => {
    expect(await readForm(sent(new URLSearchParams({ name: '7a' })), schema)).toMatchObject({
      values: { isOpen: false, items: [] },
    })
  })

  it('names the fields that cannot be used', async () => {
    expect(await readForm(sent(new URLSearchParams({ name: '' })), schema)).toEqual({
      kind: 'invalid',
      fields: ['name'],
    })
  })

  it('takes what is no form for a form without fields', async () => {
    const request = sent('{"name":"7a"}', { 'content-type': 'application/json' })
    expect(await readForm(request, schema)).toEqual({ kind: 'invalid', fields: ['name'] })
  })

  it('takes no file for text', async () => {
    const form = new FormData()
    form.set('name', new File(['7a'], 'name.txt'))
    expect(await readForm(sent(form), schema)).toEqual({ kind: 'invalid', fields: ['name'] })
  })
})
