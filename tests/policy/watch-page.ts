import type { Page } from '@playwright/test'
import { tellViolations } from './tell-violations.ts'

/** What a page did that it should not have done. */
export interface Misbehaviour {
  /** Errors in the console, and breaches of the content security policy. */
  errors: string[]
  /** Addresses on other origins that the page asked for. */
  foreignRequests: string[]
}

/** Watches a page from before its first document; what it returns fills as the page goes on. */
export async function watchPage(page: Page, origin: string): Promise<Misbehaviour> {
  const misbehaviour: Misbehaviour = { errors: [], foreignRequests: [] }
  page.on('console', (message) => {
    if (message.type() === 'error') misbehaviour.errors.push(message.text())
  })
  page.on('pageerror', (error) => misbehaviour.errors.push(error.message))
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) misbehaviour.foreignRequests.push(request.url())
  })
  await tellViolations(page)
  return misbehaviour
}
