import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { type AxeFindings, axeInPage } from './axe-in-page.ts'

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

/** Checks the page as it stands, or the part of it that a selector names, with every rule of axe. */
export async function runAxe(page: Page, within?: string): Promise<AxeFindings> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(axeInPage, { rules: axeRules, part: within, patience })
}
