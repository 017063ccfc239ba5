import { pino } from 'pino'
import { expect, it } from 'vitest'
import type { StopOutcome } from './graceful-stop.ts'
import { stopOnSignal } from './stop-on-signal.ts'

function setUp() {
  const exits: number[] = []
  const clock = { now: 10_000 }
  const stopping = Promise.withResolvers<StopOutcome>()
  const onSignal = stopOnSignal({
    stop: () => stopping.promise,
    exit: (code) => exits.push(code),
    now: () => clock.now,
    log: pino({ enabled: false }),
  })
  return { exits, clock, stopping, onSignal }
}

it.each<StopOutcome>(['finished', 'forced'])('exits with 0 once the stop is %s', async (outcome) => {
  const { exits, stopping, onSignal } = setUp()
  const handled = onSignal('SIGTERM')
  expect(exits).toEqual([])
  stopping.resolve(outcome)
  await handled
  expect(exits).toEqual([0])
})

it('exits at once, with 1, when a second signal comes', async () => {
  const { exits, clock, onSignal } = setUp()
  void onSignal('SIGINT')
  clock.now += 501
  await onSignal('SIGINT')
  expect(exits).toEqual([1])
})

it('takes a signal that comes twice in a moment for one', async () => {
  const { exits, clock, onSignal } = setUp()
  void onSignal('SIGINT')
  clock.now += 500
  await onSignal('SIGINT')
  expect(exits).toEqual([])
})
