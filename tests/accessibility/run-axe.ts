import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** One element with which a rule of axe is not content, or of which it cannot tell. */
export interface Finding {
  rule: string
  element: string
  message: string
}

/** What axe found: faults, and what it leaves to a person to judge. */
export interface AxeFindings {
  violations: Finding[]
  incomplete: Finding[]
}

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** Every rule there is: AAA, best practice and experimental ones too, which axe leaves off by default. */
export const axeRules = axe.getRules().map(({ ruleId }) => ruleId)

/** Milliseconds for which a page may go on changing under axe; a check of the longest pages takes two seconds. */
const patience = 10_000

/** `axe.source` is more than twice as long, and sending it to a page takes as long as checking it. */
const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/**
 * Checks the page as it stands, or the part of it that a selector names, with every rule of axe. A page that changes
 * meanwhile is checked anew: axe would look for what it has found where it no longer is.
 */
export async function runAxe(page: Page, within?: string): Promise<AxeFindings> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const results = await page.evaluate(
    async ({ rules, part, patience }) => {
      const begun = performance.now()
      while (performance.now() - begun < patience) {
        let isStill = true
        const changes = new MutationObserver(() => {
          isStill = false
        })
        changes.observe(document.body, { childList: true, subtree: true })
        const found = await window.axe.run(part ?? document, {
          runOnly: { type: 'rule', values: rules },
          resultTypes: ['violations', 'incomplete'],
          // A finding shows its element; working out a selector for each takes as long as the check.
          selectors: false,
        })
        changes.disconnect()
        if (isStill) return found
      }
      throw new Error('The page does not come to rest, so that axe cannot check it.')
    },
    { rules: axeRules, part: within, patience },
  )
  return { violations: findings(results.violations), incomplete: findings(results.incomplete) }
}

function findings(results: readonly axe.Result[]): Finding[] {
  return results.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, all, none }) => ({
      rule: id,
      element: html,
      message: [...any, ...all, ...none].map(({ message }) => message).join('; '),
    })),
  )
}
