import { type ItemResponse, isChecked, responsesOf } from '@karda/assessment'
import type { NewEvent } from '../event-book.ts'
import { checkToken, claimsOf, countedOtherwise, problemsOf } from './check-run.ts'
import type { Fault } from './fault.ts'
import { randomNumbers } from './random-numbers.ts'
import type { Scenario, Step } from './scenario.ts'
import { type SimulatedTab, simulateDevice } from './simulated-device.ts'
import { simulateNetwork } from './simulated-network.ts'
import { simulateServer } from './simulated-server.ts'
import { simulateTime } from './simulated-time.ts'

/** Milliseconds after which a run has failed: nothing that waits needs so long. */
const runLimit = 900_000

let runs = 0

/** Lets a student work while something goes wrong; what then is not as it should be, in words. */
export async function runScenario(fault: Fault, scenario: Scenario): Promise<string[]> {
  runs += 1
  const random = randomNumbers(scenario.seed)
  const time = simulateTime()
  const server = simulateServer(time.now)
  const stepsLast = scenario.steps.reduce((sum, { wait }) => sum + wait, 0)
  const submitsAt = stepsLast + 500
  const begins = fault.begins === 'at-submission' ? submitsAt - 1 : (scenario.faultBegins / 100) * stepsLast
  const ends = begins + scenario.faultLasts
  const isFaulty = () => time.now() >= begins && time.now() < ends

  function passageOf() {
    const isAfter = time.now() >= ends && time.now() < ends + scenario.faultLasts
    if (isFaulty() && fault.passage) return fault.passage(random, time)
    return (isAfter && fault.passageAfter?.(random)) || ({ kind: 'through' } as const)
  }

  const openDevice = (name: string) =>
    simulateDevice({
      name: `${name} ${runs}`,
      time,
      random,
      fetch: simulateNetwork({ time, server, passageOf, delay: () => 5 + random() * 75 }),
      clockError: () => (isFaulty() ? (fault.clockError ?? 0) : 0),
      isFull: () => fault.isStorageFull === true && isFaulty(),
      hasLocks: random() < 0.5,
    })
  const device = openDevice('phone')
  const laterSuffices = fault.isNameTaken === true || fault.server === 'restored'
  // Two devices may answer what the other has checked, and so may one that answers what the server has lost.
  const isCountedAsShown = fault.places !== 'two-devices' && fault.server !== 'restored'
  const claims: string[] = []
  const tabs: SimulatedTab[] = []
  let windows = 0

  function openTab(on: typeof device, startedAt = 0): SimulatedTab {
    windows += 1
    const tab = on.openTab(server.attempt(), fault.isNameTaken ? 'window' : `window-${windows}`, startedAt)
    tabs.push(tab)
    // What a restored backup lacks is said to be saved until the page asks again.
    if (fault.server !== 'restored')
      tab.outbox.subscribe(() => claims.push(...claimsOf(tab, server, laterSuffices)))
    tab.outbox.start()
    return tab
  }

  let first = openTab(device)
  let second: SimulatedTab | undefined
  if (fault.places) second = openTab(fault.places === 'two-tabs' ? device : openDevice('tablet'))

  if (fault.tab) {
    time.after(begins, () => {
      if (fault.tab === 'reloaded') first.outbox.hide()
      first.kill()
      time.after(300, () => {
        first = openTab(device)
      })
    })
  }
  if (fault.server === 'restored') {
    time.after(begins, () => server.restoreFrom(random() * begins))
  } else if (fault.server === 'erased') {
    time.after(begins, () => {
      server.eraseAndBegin(begins)
      first.outbox.hide()
      first.kill()
      tabs.length = 0
      first = openTab(device, begins)
    })
  }
  // A page asks for news now and then.
  time.after(ends + 2500, () => {
    for (const { outbox } of tabs) outbox.refresh()
  })
  // The browser tells the page when there is a connection again.
  time.after(ends + random() * 2000, () => {
    for (const { outbox } of tabs) if (random() < 0.5) outbox.wake()
  })

  let at = 0
  for (const [index, step] of scenario.steps.entries()) {
    at += step.wait
    time.after(at, () => {
      const tab = second && random() < 0.5 ? second : first
      if (tab.isAlive() && isOffered(step, tab)) {
        tab.record(deedOf(step, `t${index}`, fault.hasLongTexts === true))
      }
    })
  }
  if (scenario.submits) {
    time.after(submitsAt, () => {
      if (first.isAlive()) first.record(handIn('t-end', first))
    })
  }

  const isDone = () => tabs.every(({ outbox, isAlive }) => !isAlive() || outbox.getState().waiting === 0)
  await time.runUntil(() => time.now() > submitsAt + 1000 && time.now() > ends + 5000 && isDone(), runLimit)
  const problems = problemsOf({ tabs, server, laterSuffices })
  if (!isDone()) problems.push('something still waits')
  for (const tab of tabs) {
    if (!tab.isAlive()) continue
    tab.outbox.mergeFromServer(server.attempt())
    const here = JSON.stringify(sorted(responsesOf(tab.outbox.getState().attempt)))
    const there = JSON.stringify(sorted(responsesOf(server.attempt())))
    if (here !== there) problems.push(`the window shows ${here}, the server has ${there}`)
    if (isCountedAsShown) problems.push(...countedOtherwise(tab, server))
    tab.outbox.stop()
  }
  return [...new Set([...claims, ...problems])]
}

/** Whether a page offers this to the student: a checked answer stays, and what is not answered cannot be checked. */
function isOffered({ kind, item }: Step, { outbox }: SimulatedTab): boolean {
  const { attempt } = outbox.getState()
  return !isChecked(attempt, item) && (kind !== 'check' || responsesOf(attempt)[item] !== undefined)
}

function deedOf({ kind, item }: Step, token: string, isLong: boolean): Parameters<SimulatedTab['record']>[0] {
  if (kind === 'check') return { token: checkToken(item), event: { kind: 'checked', item }, isTyping: false }
  return { token, event: { kind: 'saved', item, response: answer(token, isLong) }, isTyping: kind === 'type' }
}

function handIn(token: string, { outbox }: SimulatedTab): Parameters<SimulatedTab['record']>[0] {
  const responses = { ...responsesOf(outbox.getState().attempt), end: answer(token, false) }
  return { token, event: { kind: 'submitted', responses } satisfies NewEvent, isTyping: false }
}

function answer(token: string, isLong: boolean): ItemResponse {
  return { type: 'short-answer', text: isLong ? `${token} ${'կ'.repeat(3500)}` : token }
}

function sorted(responses: Readonly<Record<string, ItemResponse>>): [string, ItemResponse][] {
  return Object.entries(responses).sort(([one], [other]) => (one < other ? -1 : 1))
}
