import 'fake-indexeddb/auto'
import { countedAttempt, responsesOf } from '@karda/assessment'
import { describe, expect, it } from 'vitest'
import { choose } from './testing/choose.ts'
import { simulate } from './testing/simulate.ts'

describe('an outbox', () => {
  it('has an answer on the device at once, and on the server within two seconds', async () => {
    const { server, openTab, pass } = simulate()
    const tab = openTab('phone')
    tab.record(choose('day', 'Wednesday'))
    expect(tab.outbox.getState()).toMatchObject({ status: 'on-device', waiting: 1 })
    await pass(1)
    expect(tab.deeds[0]?.isOnDevice).toBe(true)
    await pass(1999)
    expect(server.arrived()).toHaveLength(1)
    expect(tab.outbox.getState()).toMatchObject({ status: 'saved', waiting: 0, lastReceiptAt: 50 })
  })

  it('makes one answer of a text that is typed letter by letter, and sends it within two seconds', async () => {
    const { server, openTab, pass } = simulate()
    const tab = openTab('phone')
    for (const text of ['b', 'be', 'bec', 'beca', 'becau', 'because']) {
      tab.record({ ...choose('why', text), isTyping: true })
      await pass(150)
    }
    await pass(1000)
    expect(server.arrived().map(({ event }) => event)).toMatchObject([
      { kind: 'saved', response: { text: 'because' }, stamp: { counter: 1 } },
    ])
  })

  it('does not wait for the student to stop typing', async () => {
    const { server, openTab, pass } = simulate()
    const tab = openTab('phone')
    for (let letters = 1; letters <= 20; letters += 1) {
      tab.record({ ...choose('why', 'x'.repeat(letters)), isTyping: true })
      await pass(200)
      if (letters === 10) expect(server.arrived().length).toBeGreaterThan(0)
    }
  })

  it('says that there is no connection, and tries again within a second of the next answer', async () => {
    const { server, network, openTab, pass } = simulate()
    const tab = openTab('phone')
    network.passage = { kind: 'no-connection' }
    tab.record(choose('day', 'Wednesday'))
    await pass(60_000)
    expect(tab.outbox.getState()).toMatchObject({ status: 'offline', trouble: 'no-connection', waiting: 1 })
    network.passage = { kind: 'through' }
    tab.record(choose('place', 'Yerevan'))
    await pass(1200)
    expect(server.arrived()).toHaveLength(2)
  })

  it('waits as long as the server asks, whatever the student and the browser do', async () => {
    const { network, openTab, pass } = simulate()
    const tab = openTab('phone')
    const body = '{"error":"wait"}'
    network.passage = { kind: 'instead', status: 429, headers: { 'Retry-After': '20' }, body }
    tab.record(choose('day', 'Wednesday'))
    await pass(5000)
    tab.record(choose('place', 'Yerevan'))
    tab.outbox.wake()
    await pass(15_000)
    expect(network.requests).toHaveLength(1)
    await pass(10_000)
    expect(network.requests).toHaveLength(2)
  })

  it('says that a device cannot store, and sends all the same', async () => {
    const { server, openTab, pass } = simulate({ isFull: true })
    const tab = openTab('phone')
    tab.record(choose('day', 'Wednesday'))
    await pass(0)
    expect(tab.outbox.getState().cannotStore).toBe(true)
    await pass(2000)
    expect(server.arrived()).toHaveLength(1)
    expect(tab.outbox.getState()).toMatchObject({ status: 'saved', cannotStore: false })
  })

  it.each([
    ['has been sent by another window', 4000],
    ['is being sent by another window', 3150],
  ])('does not change what %s: of a checked answer what is shown counts', async (_title, later) => {
    const { server, network, openTab, pass } = simulate()
    const tab = openTab('phone')
    network.passage = { kind: 'silence', isKept: false }
    tab.record(choose('day', 'Wednesday'))
    await pass(100)
    network.passage = { kind: 'through' }
    tab.record({ ...choose('place', 'not Yere'), isTyping: true })
    openTab('phone, another window').outbox.start()
    await pass(later)
    tab.record({ ...choose('place', 'Yerevan'), isTyping: true })
    tab.record({ token: 'check', event: { kind: 'checked', item: 'place' }, isTyping: false })
    await pass(30_000)
    const { attempt, status } = tab.outbox.getState()
    expect(status).toBe('saved')
    const counted = countedAttempt(server.arrived(), { feedback: 'at-once', lastMoment: null })
    expect(counted.responses).toEqual(responsesOf(attempt))
    expect(counted.responses.place).toMatchObject({ text: 'Yerevan' })
  })

  it('sends what was just typed in another window before its check', async () => {
    const { server, openTab, pass } = simulate()
    const [tab, other] = [openTab('phone'), openTab('phone, another window')]
    for (const one of [tab, other]) one.outbox.start()
    await pass(200)
    other.record({ ...choose('place', 'Yerevan'), isTyping: true })
    await pass(10)
    tab.record({ token: 'check', event: { kind: 'checked', item: 'place' }, isTyping: false })
    await pass(10_000)
    const counted = countedAttempt(server.arrived(), { feedback: 'at-once', lastMoment: null })
    expect(counted.responses.place).toMatchObject({ text: 'Yerevan' })
  })

  it('sends what waits as the page is being left', async () => {
    const { server, openTab, pass } = simulate()
    const tab = openTab('phone')
    tab.record({ ...choose('why', 'because'), isTyping: true })
    tab.outbox.hide()
    tab.kill()
    await pass(100)
    expect(server.arrived()).toHaveLength(1)
  })
})
