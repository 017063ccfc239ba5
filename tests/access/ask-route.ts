import { type Answer, formBody, jsonBody, sendRequest } from '../server/send-request.ts'
import type { ActorName, Cast, Thing } from './actors.ts'
import type { Rule } from './rules.ts'

/** The ways in which something can be asked for; `OPTIONS`, which only tells them, apart. */
export const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** Who asks a route, and about what. */
export interface Asking {
  /** The route, as the framework writes it. */
  pattern: string
  rule: Rule
  actor: ActorName
  thing: Thing
  /** That of the rule where nothing else is said. */
  method?: (typeof methods)[number]
}

/** Asks a route as an actor's browser would. */
export function askRoute(
  origin: string,
  { actors }: Cast,
  { pattern, rule, actor, thing, method = rule.method }: Asking,
): Promise<Answer> {
  const path = `${pattern.replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => partOf(thing, name))}/`
  const cookie = actors[actor]
  if (method === 'GET' || method === 'HEAD') {
    return sendRequest(origin, path, { cookie, method, isHeadEnough: rule.isStream })
  }
  const body = rule.json === undefined ? formBody({ ...thing, ...rule.fields?.(thing) }) : jsonBody(rule.json)
  return sendRequest(origin, path, { cookie, method, body })
}

function partOf(thing: Thing, name: string): string {
  if (name === 'lang') return 'en'
  if (name === 'rest') return 'nowhere'
  const value = Object.entries(thing).find(([key]) => key === name)?.[1]
  if (value === undefined) throw new Error(`No route is known with a part “${name}”.`)
  return value
}
