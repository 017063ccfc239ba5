import type { BrowserContext, Page } from '@playwright/test'

/** Begins the line in a page's console that tells of a breach of the content security policy. */
export const violation = 'security policy: '

/** Lets each document of a page, or of all pages of a context, tell in its console when the policy blocks something. */
export async function tellViolations(pages: Page | BrowserContext): Promise<void> {
  await pages.addInitScript((beginning) => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      // biome-ignore lint/suspicious/noConsole: the console of the page is where the watch looks
      console.error(`${beginning}${effectiveDirective} blocked ${blockedURI}`)
    })
  }, violation)
}
