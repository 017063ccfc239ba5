import type { BrowserContext } from '@playwright/test'
import { tellViolations, violation } from './tell-violations.ts'

/** What pages did that no page does, not even where the server is away or refuses something. */
export interface Misdeeds {
  /** What the content security policy blocked. */
  violations: string[]
  /** What a script threw and nothing caught, rejections of promises among them. */
  uncaughtErrors: string[]
  /** Addresses on other origins that were asked for. */
  foreignRequests: string[]
}

/** What becomes of a watch in which nothing is found. */
export function noMisdeeds(): Misdeeds {
  return { violations: [], uncaughtErrors: [], foreignRequests: [] }
}

/** The browser's own words about the policy, which it says without a script too. */
const byBrowser = /content security policy/i

/**
 * Watches every page of a context from before its first document, and adds to `misdeeds` as they go on. What the browser
 * says in the console of a request that failed is none.
 */
export async function watchContext(
  context: BrowserContext,
  origin: string,
  misdeeds: Misdeeds,
): Promise<void> {
  context.on('console', (message) => {
    const text = message.text()
    if (text.startsWith(violation) || byBrowser.test(text)) misdeeds.violations.push(text)
  })
  context.on('weberror', (webError) => misdeeds.uncaughtErrors.push(webError.error().message))
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    // What stands in the address itself (`data:`) is asked of nobody.
    if (protocol.startsWith('http') && asked !== origin) misdeeds.foreignRequests.push(request.url())
  })
  await tellViolations(context)
}
