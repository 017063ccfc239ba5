import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { anyForm, checkbox, readForm } from './read-form.ts'

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

  it('refuses a form with more fields than any has, however they are sent, before it takes time', async () => {
    const one = { name: '7a' }
    const nearly = Array.from({ length: 1_999 }, (_, index) => [String(index), ''])
    const url = new URLSearchParams([...Object.entries(one), ...nearly])
    expect(await readForm(sent(url), schema)).toMatchObject({ kind: 'valid' })
    url.append('more', '')
    expect(await readForm(sent(url), schema)).toEqual({ kind: 'invalid', fields: [] })
    const parts = new FormData()
    for (const [name, value] of url) parts.append(name, value)
    expect(await readForm(sent(parts), schema)).toEqual({ kind: 'invalid', fields: [] })
  })

  it('is done at once with the largest form that the server takes', async () => {
    const names = Array.from({ length: 45_000 }, (_, index) => index).join('&')
    const request = sent(names, { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' })
    const before = performance.now()
    expect(await readForm(request, anyForm)).toEqual({ kind: 'invalid', fields: [] })
    expect(performance.now() - before).toBeLessThan(500)
  })
})
