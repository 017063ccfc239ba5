import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { locales, translator } from '@karda/i18n'
import { expect, type Page } from '@playwright/test'
import { expectNoFindings } from '../accessibility/expect-no-findings.ts'
import { inEveryLook } from '../accessibility/in-every-look.ts'
import { sidewaysScroll } from '../probes/sideways-scroll.ts'
import { smallTargets } from '../probes/small-targets.ts'
import { runData } from '../server/run-data.ts'
import { startServer } from '../server/start-server.ts'
import { test } from './classroom-test.ts'
import { anna, makeClass, send, signIn, signUp } from './teacher.ts'

/** Whether a text stands in any file of a folder. */
async function holds(folder: string, text: string): Promise<boolean> {
  for (const name of await readdir(folder)) {
    if ((await readFile(join(folder, name))).includes(text)) return true
  }
  return false
}

test('a school goes on from a backup that was made while it worked; what it erases is nowhere', async ({
  page,
  browser,
  classroom: { dataFolder },
}, testInfo) => {
  test.slow()
  await signUp(page, anna)
  await makeClass(page, 'en', '7a', 3)
  const canary = 'canary 7F3A91'
  const path = await makeClass(page, 'en', canary, 2)
  const classId = path.split('/').at(-2) ?? ''

  const before = testInfo.outputPath('before.karda')
  expect(await runData(dataFolder, 'backup', '--out', before)).toMatchObject({ exitCode: 0 })
  expect(await runData(dataFolder, 'erase', '--class', classId)).toMatchObject({ exitCode: 0 })
  expect((await page.goto(path))?.status()).toBe(404)
  expect(await holds(dataFolder, canary)).toBe(false)
  const after = testInfo.outputPath('after.karda')
  await runData(dataFolder, 'backup', '--out', after)
  expect(await readFile(after, 'utf8')).not.toContain(canary)

  const otherFolder = testInfo.outputPath('restored')
  expect(await runData(otherFolder, 'restore', before)).toMatchObject({ exitCode: 0 })
  const restored = await startServer({ DATA_FOLDER: otherFolder })
  const window = await browser.newPage({ baseURL: restored.origin })
  await signIn(window, anna)
  await expect(window.getByRole('main').getByRole('link', { name: canary })).toBeVisible()
  restored.signal()
  await restored.exitCode
})

test('the page about the connection says what plain http lacks, to a teacher at every page', async ({
  page,
  classroom,
}) => {
  test.slow()
  await signUp(page, anna)
  for (const { code } of locales) {
    const { t } = translator(code)
    await page.goto(`/${code}/class/`)
    await page.getByRole('link', { name: t('upkeep:notice') }).click()
    await expect(page).toHaveURL(`/${code}/class/connection/`)
    await expect(page.locator('h1 + p')).toHaveText(t('upkeep:plain', { address: classroom.origin }))
    await inEveryLook(page, async () => {
      await expectNoFindings(page)
      expect.soft(await sidewaysScroll(page)).toBe(0)
      expect.soft(await smallTargets(page)).toEqual([])
    })
    await page.goto(`/${code}/class/account/`)
    await expect(page.getByRole('link', { name: t('accounts:passkeysNeedHttps') })).toBeVisible()
  }
})

test.describe('where the address allows it', () => {
  test.use({ host: 'localhost' })

  test('a teacher adds a passkey, signs in with it, and removes it', async ({ page }) => {
    test.slow()
    await addAuthenticator(page)
    await signUp(page, anna)
    await page.goto('/en/class/account/')
    await page.getByLabel('Name', { exact: true }).fill('the laptop at school')
    await page.locator('#password-for-passkey').fill('not the password')
    await send(page, 'Add a passkey')
    await expect(page.getByRole('main').getByRole('alert')).toHaveText('The password is not right.')
    await page.getByLabel('Name', { exact: true }).fill('the laptop at school')
    await page.locator('#password-for-passkey').fill(anna.password)
    await send(page, 'Add a passkey')
    await expect(page.getByRole('status')).toHaveText('The passkey is added.')
    await expect(page.getByRole('row', { name: 'the laptop at school' })).toContainText('Not yet')
    await inEveryLook(page, () => expectNoFindings(page))

    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await expect(page.getByRole('status')).toHaveText('You are signed out.')
    await send(page, 'Sign in with a passkey')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('My classes')

    await page.goto('/en/class/account/')
    await expect(page.getByRole('row', { name: 'the laptop at school' })).not.toContainText('Not yet')
    await send(page, 'Remove the passkey “the laptop at school”')
    await expect(page.getByRole('row', { name: 'the laptop at school' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await expect(page.getByRole('status')).toHaveText('You are signed out.')
    await send(page, 'Sign in with a passkey')
    await expect(page.getByRole('main').getByRole('alert')).toContainText('This passkey was not accepted.')
    await signIn(page, anna)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('My classes')
  })
})

/** Gives the browser a device that keeps passkeys, and whose holder always agrees. */
async function addAuthenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}
