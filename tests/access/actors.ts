import { expect } from '@playwright/test'
import { assignQuiz } from '../classroom/assign.ts'
import type { FreshClassroom } from '../classroom/classroom-test.ts'
import { beginAttempt, takeSeat } from '../classroom/seated-student.ts'
import { type Entry, makeClass, signUp } from '../classroom/teacher.ts'
import { formBody, sendRequest } from '../server/send-request.ts'

/** What a route can be about. */
export interface Thing {
  classId: string
  assignmentId: string
  seatId: string
  /** A free seat. */
  spareSeatId: string
  attemptNumber: string
  itemId: string
  code: string
}

/** Who asks, by the cookies that are sent. */
export interface Actors {
  nobody: string
  /** The teacher whose the class is. */
  teacher: string
  otherTeacher: string
  /** A teacher who has signed out everywhere since. */
  expiredTeacher: string
  /** Sits in the class. */
  student: string
  /** Sits in a class of the other teacher. */
  otherStudent: string
  /** Sat in the class until the teacher removed the seat. */
  removedStudent: string
}

/** The name of an actor. */
export type ActorName = keyof Actors

/** What the actors are, and whose things there are. */
export interface Cast {
  actors: Actors
  own: Thing
  others: Thing
  /** Ids of the same form behind which there is nothing. */
  missing: Thing
}

const anna = { email: 'anna@school.am', password: 'երեք ուրախ կատու' }
const aram = { email: 'aram@school.am', password: 'four green clouds' }
const lilit = { email: 'lilit@school.am', password: 'seven quiet rivers' }

/** Furnishes two classes of two teachers, each with a quiz that a student has begun. */
export async function castActors({
  origin,
  otherBrowser,
}: Pick<FreshClassroom, 'origin' | 'otherBrowser'>): Promise<Cast> {
  const own = await furnish(await otherBrowser(), anna)
  await sendRequest(origin, '/en/class/do/accounts/sign-up-mode/', {
    cookie: own.cookie,
    body: formBody({ mode: 'open', password: anna.password }),
  })
  const other = await furnish(await otherBrowser(), aram)
  const expired = await furnish(await otherBrowser(), lilit)
  await sendRequest(origin, '/en/class/do/accounts/everywhere/', {
    cookie: expired.cookie,
    body: formBody({}),
  })

  const [student, removedStudent] = [await sit(origin, own, 0), await sit(origin, own, 1)]
  await sendRequest(origin, '/en/class/do/classes/remove-seat/', {
    cookie: own.cookie,
    body: formBody({ classId: own.classId, seatId: own.seatIds[1] ?? '' }),
  })
  const otherStudent = await sit(origin, other, 0)
  const others = { ...thingOf(other), itemId: await writeItem(origin, other) }
  return {
    actors: {
      nobody: '',
      teacher: own.cookie,
      otherTeacher: other.cookie,
      expiredTeacher: expired.cookie,
      student,
      otherStudent,
      removedStudent,
    },
    own: thingOf(own),
    others,
    missing: {
      classId: 'AAAAAAAAAAAAAAAA',
      assignmentId: 'AAAAAAAAAAAAAAAA',
      seatId: 'AAAAAAAAAAAAAAAA',
      spareSeatId: 'BAAAAAAAAAAAAAAA',
      attemptNumber: '1',
      itemId: 'a-nothing',
      code: '34679BCD',
    },
  }
}

interface Furnished {
  cookie: string
  classId: string
  assignmentId: string
  seatIds: string[]
  code: string
  itemId: string
}

async function furnish(
  page: Awaited<ReturnType<FreshClassroom['otherBrowser']>>,
  entry: Entry,
): Promise<Furnished> {
  await signUp(page, entry)
  const classPath = await makeClass(page, 'en', '7a', 3)
  const { path, code } = await assignQuiz(page, 'en', classPath)
  const [, classId = '', assignmentId = ''] = /\/c\/([^/]+)\/a\/([^/]+)\//.exec(path) ?? []
  await page.goto(`/en/class/join/${code}/`)
  const seatIds = await page
    .locator('[name="seatId"]')
    .evaluateAll((fields) => fields.map((field) => field.getAttribute('value') ?? ''))
  expect(seatIds).toHaveLength(3)
  const cookies = await page.context().cookies()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  return { cookie, classId, assignmentId, seatIds, code, itemId: 'a-goes-on' }
}

async function sit(origin: string, { classId, assignmentId, seatIds, code }: Furnished, seat: number) {
  const student = await takeSeat(origin, { classId, assignmentId, seatId: seatIds[seat] ?? '', code })
  await beginAttempt(origin, student)
  return student.cookie
}

/** Adds a question of the teacher's own to the quiz; returns its id. */
async function writeItem(origin: string, { cookie, classId, assignmentId }: Furnished): Promise<string> {
  const fields = { classId, assignmentId, type: 'extended', skill: 'infer', 'evidence[]': 'full.p1s2' }
  const question = { 'prompt-en': 'Why?', 'criterion-1-en': 'Says a reason', 'points-1': '1' }
  await sendRequest(origin, '/en/class/do/assignments/save-item/', {
    cookie,
    body: formBody({ ...fields, ...question }),
  })
  const items = `/en/class/c/${classId}/a/${assignmentId}/items/`
  const { text } = await sendRequest(origin, items, { cookie })
  const [, itemId = ''] = /items\/(own-[^/"]+)\//.exec(text) ?? []
  expect(itemId).not.toBe('')
  return itemId
}

function thingOf({ classId, assignmentId, seatIds, code, itemId }: Furnished): Thing {
  const [seatId = '', , spareSeatId = ''] = seatIds
  return { classId, assignmentId, seatId, spareSeatId, attemptNumber: '1', itemId, code }
}
