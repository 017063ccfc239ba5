import { translator } from '@karda/i18n'
import { expect } from '@playwright/test'
import { formBody, sendRequest } from '../server/send-request.ts'
import { test } from './classroom-test.ts'
import { anna, aram, makeClass, send, signIn, signUp } from './teacher.ts'

/** Both languages, and a browser that runs scripts and one that does not. */
const visits = [
  { code: 'en', javaScriptEnabled: true },
  { code: 'hy', javaScriptEnabled: false },
] as const

for (const { code, javaScriptEnabled } of visits) {
  test.describe(`${code}, ${javaScriptEnabled ? 'with' : 'without'} a script`, () => {
    test.use({ javaScriptEnabled })

    test('a teacher makes an account and a class, changes its seats, and erases it', async ({ page }) => {
      const { t } = translator(code)
      await page.goto(`/${code}/class/`)
      await expect(page).toHaveURL(`/${code}/class/sign-in/`)
      await signUp(page, anna, `/${code}/class/sign-up/`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('class-frame:myClasses'))

      const path = await makeClass(page, code, '7ա', 5)
      // The roster, which is there once its script runs, has a row for each seat as well.
      const seats = page.getByRole('table', { name: t('classes:seats'), exact: true }).locator('tbody tr')
      await expect(seats).toHaveCount(5)
      const aliases = await seats.locator('th').allTextContents()
      expect(new Set(aliases).size).toBe(5)

      await page.locator('#more-seats').fill('2')
      await send(page, t('classes:addSeats'))
      await expect(seats).toHaveCount(7)
      const alias = aliases[0] ?? ''
      await send(page, t('classes:removeSeat', { alias }))
      await expect(seats.filter({ hasText: alias })).toContainText(t('classes:state_removed'))
      await send(page, t('classes:eraseSeat', { alias }))
      await expect(seats).toHaveCount(6)
      // The roster has a status of its own, empty, once its script runs.
      await expect(page.getByRole('status').filter({ hasText: /\S/ })).toHaveText(
        t('classes:done_seat-erased'),
      )

      await page.locator('#new-name').fill('7բ')
      await send(page, t('classes:rename'))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('7բ')
      await page.locator('#name-to-erase').fill('7ա')
      await send(page, t('classes:eraseClass'))
      await expect(page.getByRole('main').getByRole('alert')).toHaveText(t('classes:problem_name-differs'))
      await page.locator('#name-to-erase').fill('7բ')
      await send(page, t('classes:eraseClass'))
      await expect(page.getByRole('status')).toHaveText(t('classes:done_class-erased'))
      expect((await page.goto(path))?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('not-found:title'))
    })

    test('a teacher leaves, cannot come back with another password, and comes back', async ({ page }) => {
      const { t } = translator(code)
      await signUp(page, anna)
      await page.goto(`/${code}/class/account/`)
      await page.getByRole('button', { name: t('class-frame:signOut'), exact: true }).click()
      await expect(page.getByRole('status')).toHaveText(t('accounts:done_signed-out'))
      await signIn(page, { ...anna, password: 'not the password' }, code)
      await expect(page.getByRole('main').getByRole('alert')).toHaveText(t('accounts:problem_refused'))
      await signIn(page, anna, code)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('class-frame:myClasses'))
    })
  })
}

test('another teacher’s class is as one that is not there, to read and to change', async ({
  page,
  classroom,
}) => {
  await signUp(page, anna)
  const path = await makeClass(page, 'en', '7a', 2)
  await page.goto('/en/class/account/')
  await send(page, 'Invite a teacher')
  const link = await page.locator('#link p').last().textContent()
  const other = await classroom.otherBrowser()
  await signUp(other, aram, new URL(link ?? '').pathname + new URL(link ?? '').search)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('My classes')

  const texts: (string | null)[] = []
  for (const address of [path, '/en/class/c/AAAAAAAAAAAAAAAA/']) {
    expect((await other.goto(address))?.status()).toBe(404)
    texts.push(await other.locator('main').innerHTML())
  }
  expect(texts[0]).toBe(texts[1])

  const answers = await other.evaluate(async (classId) => {
    const change = async (id: string) => {
      const body = new URLSearchParams({ classId: id, name: 'mine' })
      const response = await fetch('/en/class/do/classes/rename/', { method: 'POST', body })
      return { status: response.status, text: await response.text() }
    }
    return [await change(classId), await change('AAAAAAAAAAAAAAAA')]
  }, path.split('/')[4] ?? '')
  expect(answers[0]).toEqual({ status: 404, text: '{"error":"not-found"}' })
  expect(answers[1]).toEqual(answers[0])
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('7a')
})

test('an invitation lets one in, and what the owner decides is the owner’s alone', async ({
  page,
  classroom,
}) => {
  await signUp(page, anna)
  const other = await classroom.otherBrowser()
  await other.goto('/en/class/sign-up/')
  await expect(other.locator('form')).toHaveCount(0)
  await page.goto('/en/class/account/')
  await send(page, 'Invite a teacher')
  const { pathname, search } = new URL((await page.locator('#link p').last().textContent()) ?? '')
  await signUp(other, aram, pathname + search)
  await other.goto('/en/class/account/')
  await expect(other.getByRole('heading', { name: 'Who may make an account' })).toHaveCount(0)
  const statuses = await other.evaluate(() =>
    Promise.all(
      ['sign-up-mode', 'invite', 'reset-link'].map(async (verb) => {
        const body = new URLSearchParams({ mode: 'open', email: 'anna@school.am' })
        return (await fetch(`/en/class/do/accounts/${verb}/`, { method: 'POST', body })).status
      }),
    ),
  )
  expect(statuses).toEqual([404, 404, 404])
  const third = await classroom.otherBrowser()
  await signUp(third, { ...aram, email: 'third@school.am' }, pathname + search)
  await expect(third.getByRole('main').getByRole('alert')).toContainText('invitation')
})

test('a forgotten password is set anew by a link, once', async ({ page, classroom }) => {
  await signUp(page, anna)
  await page.goto('/en/class/account/')
  await page.locator('#reset-email').fill(anna.email)
  await page.locator('#password-for-reset-link').fill('not the password')
  await send(page, 'Make the link')
  await expect(page.getByRole('main').getByRole('alert')).toHaveText('The password is not right.')
  await expect(page.locator('#link')).toHaveCount(0)
  await page.locator('#reset-email').fill(anna.email)
  await page.locator('#password-for-reset-link').fill(anna.password)
  await send(page, 'Make the link')
  const link = (await page.locator('#link p').last().textContent()) ?? ''
  const { pathname, search } = new URL(link)
  const other = await classroom.otherBrowser()
  for (const [password, said] of [
    ['a quite new password', 'The new password is set. Sign in with it.'],
    ['another new password', 'This link was used already'],
  ] as const) {
    await other.goto(pathname + search)
    await other.locator('#password').fill(password)
    await send(other, 'Set the password')
    await expect(other.getByRole('main')).toContainText(said)
  }
  await page.goto('/en/class/')
  await expect(page).toHaveURL('/en/class/sign-in/')
  await signIn(page, { ...anna, password: 'a quite new password' })
  await expect(page).toHaveURL('/en/class/')
})

test.describe('a password', () => {
  // The stranger is a script: only a browser finds the server by its other name.
  test.use({ host: 'localhost' })

  test('that a stranger tries out keeps no teacher out of a browser that signed in before', async ({
    page,
    classroom,
  }) => {
    await signUp(page, anna)
    await page.context().clearCookies({ name: /session/ })
    const tryPassword = async (password: string) => {
      const body = formBody({ email: anna.email, password })
      const { headers } = await sendRequest(classroom.origin, '/en/class/do/accounts/sign-in/', { body })
      return headers.location
    }
    for (let tries = 0; tries < 10; tries += 1) {
      expect(await tryPassword(`guess ${tries}`)).toBe('/en/class/sign-in/?problem=refused')
    }
    expect(await tryPassword(anna.password)).toBe('/en/class/sign-in/?problem=wait')
    await page.goto('/en/class/')
    await expect(page).toHaveURL('/en/class/sign-in/')
    await signIn(page, anna)
    await expect(page).toHaveURL('/en/class/')
  })
})

test('an account that is deleted takes its classes along', async ({ page }) => {
  await signUp(page, anna)
  const path = await makeClass(page, 'en', '7a', 1)
  await page.goto('/en/class/account/')
  await page.locator('#password-for-deleting').fill(anna.password)
  await send(page, 'Delete the account')
  await expect(page.getByRole('status')).toHaveText('Your account and all that was yours are deleted.')
  await signUp(page, anna)
  expect((await page.goto(path))?.status()).toBe(404)
})

test('nobody but a page of ours writes', async ({ classroom, playwright }) => {
  const address = `http://127.0.0.1:${new URL(classroom.origin).port}/en/class/do/accounts/sign-in/`
  const request = await playwright.request.newContext()
  const form = { email: anna.email, password: anna.password }
  const refused = [{}, { origin: 'https://example.org' }, { 'sec-fetch-site': 'same-site' }]
  for (const headers of refused) {
    expect((await request.post(address, { form, headers, maxRedirects: 0 })).status()).toBe(403)
  }
  const headers = { 'sec-fetch-site': 'same-origin' }
  expect((await request.post(address, { form, headers, maxRedirects: 0 })).status()).toBe(303)
  const data = 'x'.repeat(300_000)
  expect((await request.post(address, { data, headers, maxRedirects: 0 })).status()).toBe(413)
})
