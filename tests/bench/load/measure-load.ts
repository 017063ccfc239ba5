import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Item } from '@karda/assessment'
import { attemptPath, beginAttempt, type SeatedStudent, takeSeat } from '../../classroom/seated-student.ts'
import { jsonBody, sendRequest } from '../../server/send-request.ts'
import { startServer } from '../../server/start-server.ts'
import type { LoadResult } from '../bench-result.ts'
import { assignmentItems } from '../classroom/assignment-items.ts'
import { furnishSeats } from '../classroom/furnish-seats.ts'
import { sampleResponse } from '../classroom/sample-response.ts'
import { type StoredEvent, storedEvents } from '../classroom/stored-events.ts'
import { percentilesOf } from './percentiles.ts'

/** Milliseconds within which all students begin, and within which all hand in. */
const rush = 10_000

/** Items that each student answers. */
const answersOfStudent = 10

/** What happens meanwhile, as each student's device sees it. */
interface Log {
  /** Milliseconds from a request to its answer. */
  times: number[]
  errors: string[]
  /** Answers with a receipt: `seatId counter`, which is in the text of no other. */
  acknowledged: Set<string>
}

/**
 * A school at once: so many students begin within ten seconds, each answers ten items one after the other, and all hand
 * in within ten seconds. They sat down before, as a class does. Then what was acknowledged is looked for in the database.
 * The client shares the machine's cores with the server.
 */
export async function measureLoad(students: number): Promise<LoadResult> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'karda-load-'))
  const server = await startServer({ DATA_FOLDER: dataFolder })
  try {
    const { origin } = server
    const items = assignmentItems().slice(0, answersOfStudent)
    console.log(`  ${students} seats are being made and taken …`)
    const seated: SeatedStudent[] = []
    for (const seat of await furnishSeats(origin, students)) seated.push(await takeSeat(origin, seat))

    const log: Log = { times: [], errors: [], acknowledged: new Set() }
    const watch = watchMemory(server.pid)
    console.log('  all begin …')
    await inRush(seated, (student) => timed(log, () => begin(origin, student)))
    console.log('  all answer …')
    const begun = performance.now()
    await Promise.all(seated.map((student) => answerAll(origin, student, items, log)))
    const seconds = (performance.now() - begun) / 1000
    const answered = log.acknowledged.size
    console.log('  all hand in …')
    await inRush(seated, (student) => handIn(origin, student, items, log))
    const peakMegabytes = watch.stop()
    server.signal()
    await server.exitCode

    const stored = storedEvents(dataFolder).map(nameOf)
    const distinct = new Set(stored)
    for (const error of new Set(log.errors)) console.log(`  ${error}`)
    return {
      bench: 'load',
      students,
      errors: log.errors.length,
      lost: [...log.acknowledged].filter((name) => !distinct.has(name)).length,
      doubled: stored.length - distinct.size,
      acknowledged: log.acknowledged.size,
      stored: stored.length,
      ...percentilesOf(log.times),
      answersPerSecond: Math.round(answered / seconds),
      peakMegabytes,
    }
  } finally {
    server.kill()
    await server.exitCode
    await rm(dataFolder, { recursive: true })
  }
}

async function begin(origin: string, student: SeatedStudent): Promise<void> {
  await beginAttempt(origin, student)
  const { status, text } = await sendRequest(origin, attemptPath(student), { cookie: student.cookie })
  if (status !== 200) throw new Error(`An attempt was not read: ${status} ${text}`)
}

async function answerAll(
  origin: string,
  student: SeatedStudent,
  items: readonly Item[],
  log: Log,
): Promise<void> {
  for (const [index, item] of items.entries()) {
    const response = sampleResponse(item)
    await send(origin, student, log, { kind: 'saved', item: item.id, response }, index + 1)
  }
}

function handIn(origin: string, student: SeatedStudent, items: readonly Item[], log: Log): Promise<void> {
  const responses = Object.fromEntries(items.map((item) => [item.id, sampleResponse(item)]))
  return send(origin, student, log, { kind: 'submitted', responses }, items.length + 1)
}

async function send(
  origin: string,
  student: SeatedStudent,
  log: Log,
  happening: object,
  counter: number,
): Promise<void> {
  await timed(log, async () => {
    const stamp = { client: `device-${student.seatId}`, counter }
    const { status, text } = await sendRequest(origin, attemptPath(student, 'events/'), {
      cookie: student.cookie,
      body: jsonBody({ events: [{ ...happening, stamp, at: Date.now() }] }),
    })
    const isKept = status === 200 && JSON.parse(text).receipts[0]?.kind === 'kept'
    if (!isKept) throw new Error(`An answer was not kept: ${status} ${text.slice(0, 200)}`)
    log.acknowledged.add(`${student.seatId} ${counter}`)
  })
}

async function timed({ times, errors }: Log, act: () => Promise<void>): Promise<void> {
  const begun = performance.now()
  try {
    await act()
  } catch (error) {
    errors.push(error instanceof Error ? error.message : String(error))
  }
  times.push(performance.now() - begun)
}

/** Does for every student the same, each at a moment of its own, evenly spread over the rush. */
async function inRush(
  students: readonly SeatedStudent[],
  act: (student: SeatedStudent) => Promise<void>,
): Promise<void> {
  await Promise.all(
    students.map(async (student, index) => {
      await wait((rush * index) / students.length)
      await act(student)
    }),
  )
}

function nameOf({ seat_id, counter }: StoredEvent): string {
  return `${seat_id} ${counter}`
}

/** Follows how much memory a process holds, where the system tells; the highest in megabytes, else null. */
function watchMemory(pid: number): { stop(): number | null } {
  let peak = 0
  const look = () => {
    try {
      const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
      peak = Math.max(peak, Number(kilobytes))
    } catch {
      // Only Linux tells it here.
    }
  }
  look()
  const timer = setInterval(look, 250)
  return {
    stop() {
      clearInterval(timer)
      look()
      return peak > 0 ? Math.round(peak / 1024) : null
    },
  }
}
