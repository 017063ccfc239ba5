import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isIP } from 'node:net'
import { defaultLocale, locales } from '@karda/i18n'
import type { PageAnswers } from '../../src/services/page-answers.ts'
import {
  nonceHeader,
  pageLocaleHeader,
  requestIdHeader,
  visitorAddressHeader,
} from '../../src/services/request-headers.ts'
import type { Handler } from '../http/handler.ts'
import type { KardaRequest } from '../http/karda-request.ts'
import { preferredLocale } from '../http/preferred-locale.ts'
import { contentSecurityPolicy } from './security-headers.ts'

const classroomLocales = locales.map(({ code }) => code).join('|')

/** Addresses of the classroom, `/j/` the short way in among them; everything else is a file of the site. */
const classroomPath = new RegExp(`^/(?:(?<locale>${classroomLocales})/class(?:/|$)|api/|j(?:/|$))`)

/** A page's address, as it is written by hand, without the slash at its end. */
const withoutSlash = new RegExp(`^/(?:${classroomLocales})/class(?:/[A-Za-z0-9_-]+)*$`)

/** Whether an address, decoded, belongs to the classroom. */
export function isClassroomPath(path: string): boolean {
  return classroomPath.test(path)
}

/** The framework's own handler of requests. */
export type ApplicationHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** What serving the classroom takes. */
export interface ClassroomOptions {
  handle: ApplicationHandler
  /** Whether a proxy of ours stands before the server. */
  trustsProxy: boolean
  pageAnswers: PageAnswers
}

/**
 * Hands an address of the classroom to the framework, with a policy that allows the inline scripts of this one answer
 * by a nonce. The framework reads the nonce from the policy in the request; pages read it from a header of ours.
 */
export function serveClassroom({ handle, trustsProxy, pageAnswers }: ClassroomOptions): Handler {
  let requests = 0
  return async (request, response, next) => {
    const match = classroomPath.exec(request.path)
    if (!match) {
      next()
      return
    }
    // What a person sees of a class is nobody else's, not even a cache's; a code in its address is not either.
    response.setHeader('Cache-Control', cacheControl(request))
    if (request.method === 'GET' && withoutSlash.test(request.path)) {
      response.writeHead(308, { Location: `${request.path}/${request.search}`, 'Content-Length': 0 }).end()
      return
    }
    const nonce = randomBytes(16).toString('base64')
    const policy = contentSecurityPolicy([`'nonce-${nonce}'`])
    request.headers['content-security-policy'] = policy
    request.headers[nonceHeader] = nonce
    request.headers[pageLocaleHeader] = match.groups?.locale ?? preferredLocale(request) ?? defaultLocale
    request.headers[visitorAddressHeader] = visitorAddress(request, trustsProxy)
    response.setHeader('Content-Security-Policy', policy)
    requests += 1
    const requestId = String(requests)
    request.headers[requestIdHeader] = requestId
    const forget = pageAnswers.add(requestId, (status) => {
      response.statusCode = status
    })
    try {
      await handle(request, response)
    } finally {
      forget()
    }
  }
}

/** Whoever compresses a stream of events keeps them back until there are enough of them: ours and any proxy. */
function cacheControl({ headers }: KardaRequest): string {
  return headers.accept === 'text/event-stream' ? 'private, no-store, no-transform' : 'private, no-store'
}

/**
 * The address from which a request came. Behind a proxy of ours it is the last one of the list that proxies write, which
 * ours has added; what stands before it anyone can have written. What is no address is not believed: it would count as an
 * address of its own for every limit.
 */
function visitorAddress(request: KardaRequest, trustsProxy: boolean): string {
  const forwarded = request.headers['x-forwarded-for']
  const last = trustsProxy ? forwarded?.toString().split(',').at(-1)?.trim() : undefined
  if (last && isIP(last) !== 0) return last
  return request.socket.remoteAddress || 'unknown'
}
