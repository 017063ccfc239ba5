import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { choose } from './testing/choose.ts'
import { simulate } from './testing/simulate.ts'

describe('an outbox', () => {
  it('sends again what the server has lost, as when a backup was restored', async () => {
    const { server, openTab, pass } = simulate()
    const tab = openTab('phone')
    tab.record(choose('day', 'Wednesday'))
    await pass(1000)
    tab.record(choose('day', 'Thursday'))
    tab.record(choose('place', 'Yerevan'))
    await pass(1000)
    const texts = ['Wednesday', 'Thursday', 'Yerevan']
    server.restoreFrom(500)
    tab.outbox.refresh()
    await pass(110)
    expect(tab.outbox.getState()).toMatchObject({ status: 'saving', waiting: 3 })
    await pass(1000)
    expect(server.arrived().map(({ event }) => event)).toMatchObject(
      texts.map((text) => ({ response: { text } })),
    )
    expect(tab.outbox.getState()).toMatchObject({ status: 'saved', waiting: 0 })

    tab.kill()
    server.restoreFrom(-1)
    const next = openTab('phone again')
    next.outbox.start()
    await pass(1000)
    expect(server.arrived()).toHaveLength(3)
    expect(next.outbox.getState()).toMatchObject({ status: 'saved', waiting: 0 })
  })

  it('does not take for lost what is received while the server is being asked', async () => {
    const { network, openTab, pass } = simulate()
    const tab = openTab('phone')
    tab.record(choose('day', 'Wednesday'))
    await pass(1000)
    tab.outbox.refresh()
    await pass(40)
    network.delay = 500
    await pass(20)
    network.delay = 5
    tab.record(choose('place', 'Yerevan'))
    await pass(1000)
    expect(tab.outbox.getState()).toMatchObject({ status: 'saved', waiting: 0 })
    expect(network.requests).toHaveLength(3)
  })

  it('says that the server knows the attempt no more, and gives nothing of it to the next one', async () => {
    const { server, openTab, pass } = simulate()
    const tab = openTab('phone')
    tab.record(choose('day', 'Wednesday'))
    await pass(1000)
    server.eraseAndBegin(1000)
    tab.outbox.refresh()
    await pass(1000)
    expect(tab.outbox.getState()).toMatchObject({ status: 'offline', trouble: 'no-attempt', waiting: 0 })
    tab.record(choose('place', 'Yerevan'))
    await pass(1000)
    expect(tab.outbox.getState()).toMatchObject({ status: 'offline', trouble: 'no-attempt', waiting: 1 })

    const next = openTab('phone again', 1000)
    next.outbox.start()
    await pass(60_000)
    expect(next.outbox.events()).toEqual([])
    expect(next.outbox.getState().status).toBe('nothing-yet')
    expect(server.arrived()).toEqual([])
    expect(tab.outbox.events()).toHaveLength(2)
  })

  it('does not try what the server will never take a second time', async () => {
    const { server, network, openTab, pass } = simulate()
    const tab = openTab('phone')
    const refusal = { receipts: [{ kind: 'malformed', stamp: { counter: 1, client: 'phone' } }] }
    const body = JSON.stringify({ ...refusal, assignment: 'open', countsUntil: null, now: 1 })
    network.passage = { kind: 'instead', status: 200, headers: {}, body }
    tab.record(choose('day', 'Wednesday'))
    await pass(60_000)
    expect(network.requests).toHaveLength(1)
    expect(tab.outbox.getState()).toMatchObject({ waiting: 0, refused: 1 })
    network.passage = { kind: 'through' }
    for (const one of [tab, openTab('phone again')]) {
      one.outbox.start()
      await pass(1000)
      expect(one.outbox.getState().waiting).toBe(0)
    }
    expect(server.arrived()).toEqual([])
  })

  it('does not send without end what a full attempt does not take even to be handed in', async () => {
    const { network, openTab, pass } = simulate()
    const tab = openTab('phone')
    const receipts = [{ kind: 'full', stamp: { counter: 1, client: 'phone' } }]
    const body = JSON.stringify({ receipts, assignment: 'open', countsUntil: null, now: 1 })
    network.passage = { kind: 'instead', status: 200, headers: {}, body }
    tab.outbox.submit({})
    await pass(60_000)
    expect(network.requests).toHaveLength(1)
    expect(tab.outbox.getState()).toMatchObject({ status: 'offline', trouble: 'full', waiting: 1 })
  })

  it('keeps what a full attempt does not take, asks no more, and hands it in', async () => {
    const { server, network, openTab, pass } = simulate({ mostEvents: 1 })
    const tab = openTab('phone')
    tab.record(choose('day', 'Wednesday'))
    await pass(1000)
    tab.record(choose('day', 'Thursday'))
    await pass(60_000)
    expect(network.requests).toHaveLength(2)
    expect(tab.outbox.getState()).toMatchObject({
      status: 'offline',
      trouble: 'full',
      waiting: 1,
      refused: 0,
    })

    const again = openTab('phone again')
    again.outbox.start()
    await pass(5000)
    expect(again.outbox.getState()).toMatchObject({
      trouble: 'full',
      attempt: { saved: { day: { response: { text: 'Thursday' } } } },
    })
    again.outbox.submit({ day: { type: 'short-answer', text: 'Thursday' } })
    expect(again.outbox.getState().trouble).toBeNull()
    await pass(1000)
    expect(again.outbox.getState()).toMatchObject({ status: 'handed-in', trouble: null, waiting: 0 })
    expect(server.attempt().submitted?.responses).toEqual({ day: { type: 'short-answer', text: 'Thursday' } })
  })
})
