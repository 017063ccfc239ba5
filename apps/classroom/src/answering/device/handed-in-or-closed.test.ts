import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { choose } from './testing/choose.ts'
import { simulate } from './testing/simulate.ts'

describe('an outbox', () => {
  it('leaves nothing on the device once all is handed in', async () => {
    const { server, openTab, pass } = simulate()
    const tab = openTab('phone')
    tab.record(choose('day', 'Wednesday'))
    await pass(1000)
    tab.outbox.submit({})
    await pass(1000)
    expect(tab.outbox.getState().status).toBe('handed-in')
    expect(server.arrived()).toHaveLength(2)
    const next = openTab('phone again')
    next.outbox.start()
    await pass(1)
    expect(next.outbox.events()).toEqual([])
  })

  it('leaves nothing on the device either where another device has handed in', async () => {
    const { server, openTab, pass } = simulate()
    const tab = openTab('phone')
    tab.record(choose('day', 'Wednesday'))
    await pass(1000)
    const handedIn = { kind: 'submitted', stamp: { counter: 2, client: 'tablet' }, at: 0, responses: {} }
    server.receive(JSON.stringify({ events: [handedIn] }), 0)
    tab.outbox.refresh()
    await pass(1000)
    const next = openTab('phone again')
    next.outbox.start()
    await pass(1)
    expect(next.outbox.events()).toEqual([])
  })

  it('leaves nothing on the device either once the quiz is closed, but what is not saved', async () => {
    const { server, network, openTab, pass } = simulate()
    const tab = openTab('phone')
    tab.record(choose('day', 'Wednesday'))
    await pass(1000)
    network.passage = { kind: 'cut-request' }
    tab.record(choose('place', 'Yerevan'))
    await pass(100)
    server.close()
    network.passage = { kind: 'through' }
    tab.outbox.refresh()
    await pass(110)
    const early = openTab('phone, another window')
    early.outbox.start()
    await pass(1)
    expect(early.outbox.events()).toHaveLength(2)
    early.kill()

    await pass(10_000)
    expect(tab.outbox.getState()).toMatchObject({ status: 'saved', assignment: 'closed' })
    const next = openTab('phone again')
    next.outbox.start()
    await pass(1)
    expect(next.outbox.events()).toEqual([])
  })

  it('says that what was handed in arrived after closing, in each of its windows', async () => {
    const { server, network, openTab, pass } = simulate()
    const tab = openTab('phone')
    network.passage = { kind: 'no-connection' }
    tab.record(choose('day', 'Wednesday'))
    tab.outbox.submit({})
    await pass(1000)
    expect(tab.outbox.getState()).toMatchObject({ status: 'offline', isLate: false })
    server.close()
    network.passage = { kind: 'through' }
    tab.outbox.wake()
    await pass(1000)
    expect(tab.outbox.getState()).toMatchObject({ status: 'handed-in', assignment: 'closed', isLate: true })
    const other = openTab('another window')
    other.outbox.start()
    await pass(1000)
    expect(other.outbox.getState()).toMatchObject({ status: 'handed-in', isLate: true })
  })

  it('does not say so of what was handed in before, though the quiz is closed by now', async () => {
    const { server, openTab, pass } = simulate()
    const tab = openTab('phone')
    tab.outbox.submit({})
    await pass(1000)
    server.close()
    tab.outbox.refresh()
    await pass(1000)
    expect(tab.outbox.getState()).toMatchObject({ status: 'handed-in', assignment: 'closed', isLate: false })
  })

  it('hears that the quiz was closed after it was answered that it is open', async () => {
    const { server, openTab, pass } = simulate()
    const tab = openTab('phone')
    tab.record(choose('day', 'Wednesday'))
    await pass(1000)
    expect(tab.outbox.getState().assignment).toBe('open')
    server.close()
    tab.outbox.refresh()
    await pass(1000)
    expect(tab.outbox.getState().assignment).toBe('closed')
  })
})
