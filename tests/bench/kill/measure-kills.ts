import { setTimeout as wait } from 'node:timers/promises'
import type { SeatedStudent } from '../../classroom/seated-student.ts'
import type { KillResult } from '../bench-result.ts'
import { assignmentItems } from '../classroom/assignment-items.ts'
import { keepInPostgres } from './data/keep-in-postgres.ts'
import { keepInSqlite } from './data/keep-in-sqlite.ts'
import type { KeptData } from './data/kept-data.ts'
import type { KillPlan } from './kill-plan.ts'
import type { Mortal } from './mortal.ts'
import { reconcile } from './reconcile.ts'
import { seatStudents } from './seat-students.ts'
import { type MortalServer, startMortalServer } from './start-mortal-server.ts'
import { syncsBeforeReply } from './syncs-before-reply.ts'
import { answerTirelessly, type ClientLog } from './tireless-client.ts'
import { untilKeptAgain } from './until-kept-again.ts'

/** Answers that a seat may send in a minute, with room to the server's limit of 600. */
const answersPerMinute = 540

/**
 * Sixty students answer as fast as they can while the server, or the database under it, is killed and started again, so
 * many times; then what was acknowledged is looked for in the database, before anything could be sent again.
 */
export async function measureKills(plan: KillPlan): Promise<KillResult> {
  const postgres = plan.database === 'postgres' ? await keepInPostgres() : undefined
  const data = postgres ?? (await keepInSqlite())
  try {
    const server = await startMortalServer(data.variables)
    try {
      const victim = plan.victim === 'database' ? postgres : server
      if (!victim) throw new Error('SQLite has no process of its own that could be killed.')
      return await killUnderLoad(plan, { server, data, victim })
    } finally {
      await server.kill()
    }
  } finally {
    await data.remove()
  }
}

async function killUnderLoad(
  { database, victim: victimName, kills, clients = 60, pace = 2000 }: KillPlan,
  { server, data, victim }: { server: MortalServer; data: KeptData; victim: Mortal },
): Promise<KillResult> {
  const students = await seatStudents(server.origin ?? '', clients)
  const item = assignmentItems().find(({ type }) => type === 'extended')?.id ?? ''
  const isSynced = await watchOneAnswer(server, data, students, item)

  const log: ClientLog = { acknowledged: [], refused: 0, broken: 0, mistakes: [] }
  let isOver = false
  // With each start the server forgets what a seat has sent; where it lives on, the seats keep to what it takes.
  const rest = victim === server ? 0 : 60_000 / answersPerMinute
  const work = students.map((student) =>
    answerTirelessly(student, item, server, { log, rest, isOver: () => isOver }),
  )
  let slowestReturn = 0
  const begun = performance.now()
  let lastKill = begun
  for (let kill = 1; kill <= kills; kill += 1) {
    // At a moment that no client can foresee, and no two kills share.
    await wait(Math.max(200, begun + kill * pace - performance.now() - Math.random() * 400))
    lastKill = performance.now()
    await victim.kill()
    await victim.startAgain()
    slowestReturn = Math.max(slowestReturn, await untilKeptAgain(log))
    if (kill % 10 === 0) console.log(`  killed ${kill} times of ${kills}`)
  }
  const seconds = Math.round((lastKill - begun) / 1000)

  // The last kill of all: what is counted has been through one.
  isOver = true
  await victim.kill()
  await Promise.all(work)
  if (victim !== server) await victim.startAgain()
  const stored = (await data.storedEvents()).filter(({ client }) => client !== 'traced')
  for (const mistake of new Set(log.mistakes)) console.log(`  ${mistake}`)
  return {
    bench: 'kill',
    database,
    victim: victimName,
    kills,
    seconds,
    ...reconcile(log.acknowledged, stored),
    refused: log.refused,
    // As long as the server is not killed itself, it answers.
    mistaken: log.mistakes.length + (victim === server ? 0 : log.broken),
    slowestReturn,
    syncsBeforeReply: isSynced,
  }
}

async function watchOneAnswer(
  { origin, pid }: MortalServer,
  data: KeptData,
  [first]: readonly SeatedStudent[],
  item: string,
): Promise<boolean | null> {
  if (!first || origin === null) return null
  return syncsBeforeReply(origin, [pid(), ...(await data.processes())], first, item)
}
