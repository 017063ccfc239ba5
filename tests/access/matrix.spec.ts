import { expect } from '@playwright/test'
import { test } from '../classroom/classroom-test.ts'
import { type Answer, formBody, jsonBody, sendRequest } from '../server/send-request.ts'
import { type ActorName, type Cast, castActors, type Thing } from './actors.ts'
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

async function tryActor(
  origin: string,
  cast: Cast,
  { pattern, rule, actor }: { pattern: string; rule: Rule; actor: ActorName },
): Promise<void> {
  const ask = (thing: Thing) =>
    send(origin, cast, { pattern, rule, actor, thing: { ...thing, itemId: rule.itemId ?? thing.itemId } })
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

function send(
  origin: string,
  { actors }: Cast,
  { pattern, rule, actor, thing }: { pattern: string; rule: Rule; actor: ActorName; thing: Thing },
): Promise<Answer> {
  const path = `${pattern.replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => partOf(thing, name))}/`
  const cookie = actors[actor]
  if (rule.method === 'GET') return sendRequest(origin, path, { cookie, isHeadEnough: rule.isStream })
  if (rule.json !== undefined) return sendRequest(origin, path, { cookie, body: jsonBody(rule.json) })
  return sendRequest(origin, path, { cookie, body: formBody({ ...thing, ...rule.fields?.(thing) }) })
}

function partOf(thing: Thing, name: string): string {
  if (name === 'lang') return 'en'
  if (name === 'rest') return 'nowhere'
  const value = Object.entries(thing).find(([key]) => key === name)?.[1]
  if (value === undefined) throw new Error(`No route is known with a part “${name}”.`)
  return value
}

/** Whether an answer is what the route is for: not that there is nothing, and not the way to another door. */
function isAdmitted({ status, headers }: Answer, { audience, isAboutMissing }: Rule): boolean {
  if (isAboutMissing) return status === 404
  if (status === 401 || status === 403 || status === 404) return false
  const location = String(headers.location ?? '')
  switch (audience) {
    case 'anybody':
    case 'nobody':
      return status < 500
    case 'teacher':
    case 'owner':
    case 'own-teacher':
      return status < 500 && !location.includes('/class/sign-in/')
    case 'own-student':
      return status < 500 && !/\/class\/(?:join|card)\//.test(location)
    default:
      return audience satisfies never
  }
}

function isAboutSomething({ audience }: Rule): boolean {
  return audience === 'own-teacher' || audience === 'own-student'
}

/** An answer without what differs by itself: what was asked for, and what is drawn anew for each answer. */
function withoutIds({ status, headers, text }: Answer, thing: Thing): string {
  // What the framework's scripts say comes in pieces, at whose borders chance decides.
  const words = text.replaceAll(/<script\b.*?<\/script>/gs, '').replaceAll(/nonce="[^"]*"/g, '')
  let plain = `${status} ${headers.location ?? ''}\n${words}`
  for (const id of Object.values(thing)) if (id.length > 3) plain = plain.replaceAll(id, 'id')
  return plain
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
