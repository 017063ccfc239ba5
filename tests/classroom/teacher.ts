import { type LocaleCode, translator } from '@karda/i18n'
import { expect, type Page } from '@playwright/test'

/** A teacher's e-mail and password. */
export interface Entry {
  email: string
  password: string
}

export const anna: Entry = { email: 'anna@school.am', password: 'երեք ուրախ կատու' }
export const aram: Entry = { email: 'aram@school.am', password: 'four green clouds' }

/** Sends a form by its button, and waits for the page that it leads to. */
export async function send(page: Page, name: string): Promise<void> {
  const button = page.getByRole('main').getByRole('button', { name, exact: true })
  await button.waitFor()
  // Where a link has just led here, the page that arrives next is still this one.
  await page.waitForLoadState('load')
  const arrival = page.waitForEvent('load')
  await button.click()
  await arrival
}

/** Makes an account at the address where that is possible for whoever may. */
export async function signUp(
  page: Page,
  { email, password }: Entry,
  address = '/en/class/sign-up/',
): Promise<void> {
  await page.goto(address)
  await page.locator('#email').fill(email)
  await page.locator('#password').fill(password)
  await send(page, translator(localeIn(address)).t('accounts:toSignUp'))
}

/** Signs in, or tries to. */
export async function signIn(
  page: Page,
  { email, password }: Entry,
  locale: LocaleCode = 'en',
): Promise<void> {
  await page.goto(`/${locale}/class/sign-in/`)
  await page.locator('#email').fill(email)
  await page.locator('#password').fill(password)
  await send(page, translator(locale).t('accounts:signInTitle'))
}

/** Makes a class from the list of classes and returns the path of its page. */
export async function makeClass(
  page: Page,
  locale: LocaleCode,
  name: string,
  seats: number,
): Promise<string> {
  const { t } = translator(locale)
  await page.goto(`/${locale}/class/`)
  await page.getByLabel(t('classes:name'), { exact: true }).fill(name)
  await page.getByLabel(t('classes:seats'), { exact: true }).fill(String(seats))
  await send(page, t('classes:make'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  return new URL(page.url()).pathname
}

function localeIn(address: string): LocaleCode {
  return address.startsWith('/hy/') ? 'hy' : 'en'
}
