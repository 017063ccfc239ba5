import { expect, it } from 'vitest'
import { createDrafts } from './drafts.ts'

it('gives a form back to the teacher who sent it, as often as it is asked for, and to nobody else', () => {
  const drafts = createDrafts()
  const id = drafts.keep('anna', { title: '7a' })
  expect(drafts.of('anna', id)).toEqual({ title: '7a' })
  expect(drafts.of('anna', id)).toEqual({ title: '7a' })
  expect(drafts.of('aram', id)).toBeUndefined()
  expect(drafts.of('anna', 'another')).toBeUndefined()
  expect(drafts.of('anna', undefined)).toBeUndefined()
})

it('lets the oldest form go where there are too many', () => {
  const drafts = createDrafts(2)
  const ids = ['first', 'second', 'third'].map((title) => drafts.keep('anna', { title }))
  expect(ids.map((id) => drafts.of('anna', id)?.title)).toEqual([undefined, 'second', 'third'])
})
