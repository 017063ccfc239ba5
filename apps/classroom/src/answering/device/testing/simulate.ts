import { emptyAttempt } from '@karda/assessment'
import { simulateDevice } from './simulated-device.ts'
import { type Passage, simulateNetwork } from './simulated-network.ts'
import { simulateServer } from './simulated-server.ts'
import { simulateTime } from './simulated-time.ts'

let devices = 0

/** A device with a window; `network.passage` is what becomes of its requests. */
export function simulate({ isFull = false, mostEvents = Infinity } = {}) {
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
