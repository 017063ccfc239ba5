import 'fake-indexeddb/auto'
import { countedAttempt, emptyAttempt, responsesOf } from '@karda/assessment'
import { describe, expect, it } from 'vitest'
import type { NewEvent } from './event-book.ts'
import { simulateDevice } from './testing/simulated-device.ts'
import { type Passage, simulateNetwork } from './testing/simulated-network.ts'
import { simulateServer } from './testing/simulated-server.ts'
import { simulateTime } from './testing/simulated-time.ts'

let devices = 0

function choose(item: string, text: string): { token: string; event: NewEvent; isTyping: boolean } {
  return {
    token: text,
    event: { kind: 'saved', item, response: { type: 'short-answer', text } },
    isTyping: false,
  }
}

/** A device with a window; `network.passage` is what becomes of its requests. */
function simulate({ isFull = false, mostEvents = Infinity } = {}) {
  devices += 1
  const time = simulateTime()
  const server = simulateServer(time.now, mostEvents)
  const network: { passage: Passage; requests: number[]; delay: number } = {
    passage: { kind: 'through' },
    requests: [],
    delay: 50,
  }
  const device = simulateDevice({
    name: `device ${devices}`,
    time,
    fetch: simulateNetwork({
      time,
      server,
      passageOf() {
        network.requests.push(time.now())
        return network.passage
      },
      delay: () => network.delay,
    }),
    random: () => 0.5,
    clockError: () => 0,
    isFull: () => isFull,
    hasLocks: false,
  })
  const openTab = (name: string, startedAt = 0) => device.openTab(emptyAttempt, name, startedAt)
  const pass = (milliseconds: number) => {
    const end = time.now() + milliseconds
    time.after(milliseconds, () => {})
    return time.runUntil(() => time.now() >= end, end)
  }
  return { time, server, network, openTab, pass }
}

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
