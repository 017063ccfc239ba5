import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { createRoster, withName } from './roster.ts'

describe('a roster', () => {
  it('keeps the names of a class on the device', async () => {
    await createRoster('class-1').replace({ 'seat-1': 'Անի' })
    const later = createRoster('class-1')
    await vi.waitFor(() => expect(later.state()).toEqual({ place: 'device', names: { 'seat-1': 'Անի' } }))
    const elsewhere = createRoster('class-2')
    await vi.waitFor(() => expect(elsewhere.state()).toEqual({ place: 'device', names: {} }))
  })

  it('leaves nothing on the device when it is cleared', async () => {
    const roster = createRoster('class-3')
    await roster.replace({ 'seat-1': 'Անի' })
    await roster.replace({})
    const later = createRoster('class-3')
    await vi.waitFor(() => expect(later.state()).toEqual({ place: 'device', names: {} }))
  })

  it('holds the names in the page where the device keeps nothing', async () => {
    const roster = createRoster('class-1', () => Promise.reject(new Error('private window')))
    await roster.replace({ 'seat-1': 'Անի' })
    expect(roster.state()).toEqual({ place: 'page', names: { 'seat-1': 'Անի' } })
  })

  it('says that the names are in the page alone once the device refuses to keep them', async () => {
    const roster = createRoster('class-1', async () => ({
      load: async () => ({}),
      save: () => Promise.reject(new Error('full')),
    }))
    await roster.replace({ 'seat-1': 'Անի' })
    expect(roster.state()).toEqual({ place: 'page', names: { 'seat-1': 'Անի' } })
  })

  it('tells all who show it of each change, until they go', async () => {
    const roster = createRoster('class-4')
    const callback = vi.fn()
    const leave = roster.subscribe(callback)
    await roster.replace({ 'seat-1': 'Անի' })
    const calls = callback.mock.calls.length
    expect(calls).toBeGreaterThan(0)
    leave()
    await roster.replace({})
    expect(callback).toHaveBeenCalledTimes(calls)
  })
})

describe('withName', () => {
  it('adds, changes and takes away', () => {
    expect(withName({}, 'seat-1', 'Անի')).toEqual({ 'seat-1': 'Անի' })
    expect(withName({ 'seat-1': 'Անի', 'seat-2': 'Արամ' }, 'seat-1', ' ')).toEqual({ 'seat-2': 'Արամ' })
  })
})
