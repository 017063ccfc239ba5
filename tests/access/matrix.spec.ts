import { expect } from '@playwright/test'
import { test } from '../classroom/classroom-test.ts'
import { sendRequest } from '../server/send-request.ts'
import { type ActorName, type Cast, castActors, type Thing } from './actors.ts'
import { askRoute, methods } from './ask-route.ts'
import { mixedThings } from './mixed-things.ts'
import { isAdmitted, withoutIds } from './route-answer.ts'
import { readRoutes } from './routes.ts'
import { admitted, type Rule, rules } from './rules.ts'

// The headers that a browser sends are written by hand: one name for the server is enough.
test.use({ host: 'localhost' })

test('every route stands in the matrix of who may use it, and no other', () => {
  expect(Object.keys(rules).toSorted()).toEqual(
    readRoutes()
      .map(({ pattern }) => pattern)
      .toSorted(),
  )
})

test('every route answers to those for whom it is, and to nobody else; what is another’s is as what is not there', async ({
  classroom,
}) => {
  test.slow()
  const cast = await castActors(classroom)
  for (const [pattern, rule] of Object.entries(rules)) {
    await test.step(`${rule.method} ${pattern}`, async () => {
      for (const actor of actorNames(cast)) await tryActor(classroom.origin, cast, { pattern, rule, actor })
    })
  }
})

test('ids that do not belong together lead to what is not there, another method to nothing, and neither changes anything', async ({
  classroom: { origin, otherBrowser },
}) => {
  test.slow()
  const cast = await castActors({ origin, otherBrowser })
  const before = await holdings(origin, cast)
  for (const [pattern, rule] of Object.entries(rules)) {
    await test.step(`${rule.method} ${pattern}`, async () => {
      for (const actor of admitted[rule.audience]) await tryMixtures(origin, cast, { pattern, rule, actor })
      await tryMethods(origin, cast, pattern, rule)
    })
  }
  expect(await holdings(origin, cast)).toEqual(before)
})

async function tryActor(
  origin: string,
  cast: Cast,
  { pattern, rule, actor }: { pattern: string; rule: Rule; actor: ActorName },
): Promise<void> {
  const ask = (thing: Thing) => {
    const asked = { ...thing, itemId: rule.itemId ?? thing.itemId }
    return askRoute(origin, cast, { pattern, rule, actor, thing: asked })
  }
  const may = admitted[rule.audience].includes(actor)
  const own = await ask(cast.own)
  expect.soft(isAdmitted(own, rule), `${actor} at ${rule.method} ${pattern}: ${own.status}`).toBe(may)
  if (!isAboutSomething(rule)) return
  const [others, missing] = [await ask(cast.others), await ask(cast.missing)]
  if (may) {
    expect.soft(isAdmitted(others, rule), `${actor} at another’s ${pattern}: ${others.status}`).toBe(false)
  }
  // Those who are shut out of everything are shut out alike, whatever they ask for.
  if (!admitted[rule.audience].includes(actor) && actor !== 'otherTeacher' && actor !== 'otherStudent') {
    expect.soft(withoutIds(own, cast.own), `${actor} at ${pattern}`).toBe(withoutIds(missing, cast.missing))
  }
  if (may)
    expect
      .soft(withoutIds(others, cast.others), `${actor} at ${pattern}`)
      .toBe(withoutIds(missing, cast.missing))
}

/** Some of the ids of something another's, the rest one's own. */
async function tryMixtures(
  origin: string,
  cast: Cast,
  { pattern, rule, actor }: { pattern: string; rule: Rule; actor: ActorName },
): Promise<void> {
  for (const { foreign, mixed, missing } of mixedThings(pattern, rule, cast)) {
    const where = `${actor} at ${rule.method} ${pattern} with another’s ${foreign.join(', ')}`
    const answer = await askRoute(origin, cast, { pattern, rule, actor, thing: mixed })
    const absent = await askRoute(origin, cast, { pattern, rule, actor, thing: missing })
    expect.soft(withoutIds(answer, mixed), where).toBe(withoutIds(absent, missing))
    // Of a seat or an item that is not there a form says that it is done, or what has changed since.
    const isShut = foreign.includes('classId') || foreign.includes('assignmentId') || rule.method === 'GET'
    if (isShut) expect.soft(isAdmitted(answer, rule), `${where}: ${answer.status}`).toBe(false)
  }
}

/** Whoever may use a route the way for which it is, in every other way. */
async function tryMethods(origin: string, cast: Cast, pattern: string, rule: Rule): Promise<void> {
  const known = rule.method === 'GET' ? ['GET', 'HEAD'] : [rule.method]
  const actor = rule.audience === 'own-student' ? 'student' : 'teacher'
  const thing = { ...cast.own, itemId: rule.itemId ?? cast.own.itemId }
  for (const method of methods.filter((one) => !known.includes(one))) {
    const { status } = await askRoute(origin, cast, { pattern, rule, actor, thing, method })
    expect.soft([404, 405], `${actor} at ${method} ${pattern}`).toContain(status)
  }
}

/** All that the two teachers have, as they can take it along. */
async function holdings(origin: string, { actors }: Cast): Promise<unknown[]> {
  const files = [actors.teacher, actors.otherTeacher].map(async (cookie) => {
    const { text } = await sendRequest(origin, '/en/class/account/download/', { cookie })
    const { exportedAt, ...rest } = JSON.parse(text)
    expect(exportedAt).toEqual(expect.any(String))
    return rest
  })
  return Promise.all(files)
}

function isAboutSomething({ audience }: Rule): boolean {
  return audience === 'own-teacher' || audience === 'own-student'
}

function actorNames({ actors }: Cast): ActorName[] {
  const names = [
    'nobody',
    'teacher',
    'otherTeacher',
    'expiredTeacher',
    'student',
    'otherStudent',
    'removedStudent',
  ] as const
  return names.filter((name) => name in actors)
}
