import { type LocaleCode, translator } from '@karda/i18n'
import { expect, type Page } from '@playwright/test'
import { send } from './teacher.ts'

/** A student who has just sat down: what the seat is called, and the code by which it is entered again. */
export interface Joined {
  alias: string
  returnCode: string
}

/**
 * Joins by the form with the code of an assignment: takes the first free seat, or the one with `alias`, and goes on to the
 * page of the assignment.
 */
export async function join(
  page: Page,
  code: string,
  locale: LocaleCode = 'en',
  alias?: string,
): Promise<Joined> {
  const { t } = translator(locale)
  await page.goto(`/${locale}/class/join/${code}/`)
  const seats = page.locator('label').filter({ has: page.locator('input[name=seatId]') })
  const seat = alias === undefined ? seats.first() : seats.filter({ hasText: alias })
  const chosen = (await seat.textContent()) ?? ''
  await seat.locator('input').check()
  await send(page, t('joining:takeSeat'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('joining:codePageTitle'))
  const returnCode = ((await page.locator('[data-return-code]').textContent()) ?? '').replace(' ', '')
  const arrival = page.waitForEvent('load')
  await page.getByRole('link', { name: t('joining:writtenDown'), exact: true }).click()
  await arrival
  return { alias: chosen, returnCode }
}
