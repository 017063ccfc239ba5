import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beginAttempt, type SeatedStudent, takeSeat } from '../../classroom/seated-student.ts'
import { type RunningServer, startServer } from '../../server/start-server.ts'
import type { KillResult } from '../bench-result.ts'
import { assignmentItems } from '../classroom/assignment-items.ts'
import { furnishSeats } from '../classroom/furnish-seats.ts'
import { storedEvents } from '../classroom/stored-events.ts'
import { reconcile } from './reconcile.ts'
import { syncsBeforeReply } from './syncs-before-reply.ts'
import { answerTirelessly, type ServerPlace } from './tireless-client.ts'

const clients = 60

/** Milliseconds from one kill to the next: thirty of them in a minute. */
const pace = 2000

/**
 * Sixty students answer as fast as they can while the server is killed (`kill -9`) and started again, so many times; then
 * what was acknowledged is looked for in the database, before anything could be sent again.
 */
export async function measureKills(kills: number): Promise<KillResult> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'karda-kill-'))
  const place: ServerPlace = { origin: null }
  let server = await startServer({ DATA_FOLDER: dataFolder })
  try {
    const students = await seatStudents(server.origin)
    const item = assignmentItems().find(({ type }) => type === 'extended')?.id ?? ''
    const [first] = students
    const isSynced = first ? await syncsBeforeReply(server, first, item) : null
    let isOver = false
    place.origin = server.origin
    const work = students.map((student) => answerTirelessly(student, item, place, () => isOver))
    const begun = performance.now()
    for (let kill = 1; kill <= kills; kill += 1) {
      // At a moment that no client can foresee, and no two kills share.
      await wait(Math.max(200, begun + kill * pace - performance.now() - Math.random() * 400))
      place.origin = null
      server.kill()
      await server.exitCode
      server = await startServer({ DATA_FOLDER: dataFolder })
      place.origin = server.origin
      if (kill % 10 === 0) console.log(`  killed ${kill} times of ${kills}`)
    }
    const seconds = (performance.now() - begun) / 1000
    // The last kill of all: what is counted has been through one.
    isOver = true
    server.kill()
    const acknowledged = (await Promise.all(work)).flat()
    await server.exitCode
    return {
      bench: 'kill',
      kills,
      seconds: Math.round(seconds),
      ...reconcile(
        acknowledged,
        storedEvents(dataFolder).filter(({ client }) => client !== 'traced'),
      ),
      syncsBeforeReply: isSynced,
    }
  } finally {
    await end(server)
    await rm(dataFolder, { recursive: true })
  }
}

async function seatStudents(origin: string): Promise<SeatedStudent[]> {
  const students: SeatedStudent[] = []
  for (const seat of await furnishSeats(origin, clients)) {
    const student = await takeSeat(origin, seat)
    await beginAttempt(origin, student)
    students.push(student)
  }
  return students
}

async function end(server: RunningServer): Promise<void> {
  server.kill()
  await server.exitCode
}
