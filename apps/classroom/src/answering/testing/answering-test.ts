import {
  type Assignment,
  type AssignmentSettings,
  type AttemptKey,
  addSeats,
  assignmentOf,
  changeAssignment,
  closeDatabase,
  createAssignment,
  createClass,
  createEventWriter,
  type Database,
  noteSeatsSeen,
  openDatabase,
  openSeatSession,
  startAttempt,
} from '@karda/database'
import type { TestEngine } from '@karda/database/testing'
import { pino } from 'pino'
import { test } from 'vitest'
import { createKnownBrowsers } from '../../accounts/known-browsers.ts'
import { accountsAt } from '../../accounts/testing/accounts-test.ts'
import { createDrafts } from '../../forms/drafts.ts'
import { createLimits } from '../../limits/limits.ts'
import { createLiveViews } from '../../live/live-views.ts'
import { seatPassCookie, seatTokenHash } from '../../seats/seat-cookie.ts'
import { createLiveStreams } from '../../services/live-streams.ts'
import { createPageAnswers } from '../../services/page-answers.ts'
import { provideServices, type Services, services } from '../../services/services.ts'
import { createSightings } from '../../services/sightings.ts'
import { sampleLibrary } from './sample-library.ts'

const baseAddress = 'http://karda.local:3000'
const library = sampleLibrary()

/** The assignment of the class, and its first attempt by the first of its seats. */
export const quiz = { classId: 'class-1', assignmentId: 'quiz-1' }
export const firstAttempt: AttemptKey = { ...quiz, seatId: 'seat-1', attemptNumber: 1 }

/** All items of the assignment pool, of every kind. */
export const allItems = Object.entries(library.story('armenia-csto')?.items.facts ?? {}).flatMap(
  ([id, { pool }]) => (pool === 'assignment' ? [id] : []),
)

/** A class with seats and an assignment, and the devices of its students. */
export interface Room {
  database: Database
  assignment(): Promise<Assignment>
  /** Changes what the teacher has set. */
  set(settings: Partial<AssignmentSettings>): Promise<void>
  /** The `Cookie` header of a device that acts for a seat. */
  seatCookie(seatId?: string, classId?: string): Promise<string>
  start(seatId?: string): Promise<void>
}

/** Vitest's `it` in a room of its own; the services are those of the room. */
export function answeringTest(engine: TestEngine) {
  return test
    .extend('engine', engine)
    .extend('database', async ({ engine }, { onCleanup }) => {
      const settings = await engine.createDatabase('all-tables')
      const database = openDatabase(settings)
      onCleanup(async () => {
        await closeDatabase(database)
        await engine.removeDatabase(settings)
      })
      return database
    })
    .extend('room', { auto: true }, async ({ database }): Promise<Room> => {
      provideServices(servicesOn(database))
      await furnish(database)
      return roomOf(database)
    })
}

/** The services of a test with some of them replaced, as by a database that fails. */
export function replaceServices(replaced: Partial<Services>): void {
  provideServices({ ...services(), ...replaced })
}

function servicesOn(database: Database): Services {
  const log = pino({ level: 'silent' })
  return {
    environment: {
      port: 3000,
      host: null,
      dataFolder: '',
      baseAddress,
      databaseUrl: null,
      trustsProxy: false,
    },
    database,
    events: createEventWriter(database),
    sightings: createSightings({ write: (sightings) => noteSeatsSeen(database, sightings), log }),
    accounts: accountsAt(database, baseAddress),
    knownBrowsers: createKnownBrowsers({ secret: 'a secret that is known to tests alone', baseAddress }),
    limits: createLimits(),
    library,
    drafts: createDrafts(),
    streams: createLiveStreams(),
    live: createLiveViews(database, log),
    pageAnswers: createPageAnswers(),
    log,
  }
}

async function furnish(database: Database): Promise<void> {
  const now = Date.now()
  for (const classId of ['class-1', 'class-2']) {
    await createClass(database, { classId, teacherId: 'teacher-1', name: '8ա', locale: 'hy', createdAt: now })
    const seats = ['seat-1', 'seat-2'].map((seatId) => ({ seatId, aliasKey: seatId }))
    await addSeats(database, classId, seats, now)
  }
  await createAssignment(database, {
    ...quiz,
    storySlug: 'armenia-csto',
    level: 'full',
    title: null,
    createdAt: now,
    settings: {
      locales: ['hy', 'en'],
      itemIds: allItems,
      storyIsOpen: true,
      attemptsAllowed: 2,
      feedback: 'after-hand-in',
      opensAt: now - 1000,
      dueAt: null,
      acceptsLate: true,
      retentionDays: 90,
    },
  })
}

function roomOf(database: Database): Room {
  const assignment = async () => {
    const found = await assignmentOf(database, quiz)
    if (!found) throw new Error('The assignment of the room is gone.')
    return found
  }
  return {
    database,
    assignment,
    async set(settings) {
      const known = await assignment()
      await changeAssignment(database, quiz, { ...known, settings: { ...known.settings, ...settings } })
    },
    async seatCookie(seatId = 'seat-1', classId = 'class-1') {
      const pass = { classId, seatId, token: `token-of-${seatId}` }
      const tokenHash = seatTokenHash(pass)
      await openSeatSession(database, { classId, seatId, tokenHash }, Date.now())
      return seatPassCookie(pass).split(';')[0] ?? ''
    },
    async start(seatId = 'seat-1') {
      await startAttempt(database, { ...quiz, seatId }, 7, Date.now())
    },
  }
}
