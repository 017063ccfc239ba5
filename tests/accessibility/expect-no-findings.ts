import { expect, type Page } from '@playwright/test'
import { unreviewed } from './reviewed-incomplete.ts'
import { runAxe } from './run-axe.ts'

/**
 * No rule of axe finds anything on the page as it stands, nor is left undecided by anything that nobody has reviewed.
 * `within` is a selector of the part to be checked, where the rest cannot be judged.
 */
export async function expectNoFindings(page: Page, within?: string): Promise<void> {
  const { violations, incomplete } = await runAxe(page, within)
  expect.soft(violations).toEqual([])
  expect.soft(unreviewed(incomplete)).toEqual([])
}
