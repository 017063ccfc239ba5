import { locales, translator } from '@karda/i18n'
import { expect } from '@playwright/test'
import { expectNoFindings } from '../accessibility/expect-no-findings.ts'
import { inEveryLook } from '../accessibility/in-every-look.ts'
import { showWholePage } from '../accessibility/show-whole-page.ts'
import { watchPage } from '../policy/watch-page.ts'
import { sidewaysScroll } from '../probes/sideways-scroll.ts'
import { smallTargets } from '../probes/small-targets.ts'
import { test } from './classroom-test.ts'
import { anna, makeClass, send, signIn, signUp } from './teacher.ts'

for (const { code } of locales) {
  test(`axe and the probes find nothing on the pages of a teacher in ${code}, whatever they say`, async ({
    page,
    classroom,
  }) => {
    test.slow()
    const { t } = translator(code)
    const misbehaviour = await watchPage(page, classroom.origin)
    const expectGood = (what: string) =>
      test.step(what, async () => {
        await inEveryLook(page, async () => {
          await showWholePage(page)
          await expectNoFindings(page)
          expect.soft(await sidewaysScroll(page)).toBe(0)
          expect.soft(await smallTargets(page)).toEqual([])
        })
        await page.emulateMedia({ colorScheme: null, forcedColors: 'active' })
        await expectNoFindings(page)
        await page.emulateMedia({ forcedColors: null })
      })
    await page.goto(`/${code}/class/sign-up/`)
    await expectGood('the first account')
    await signUp(page, anna, `/${code}/class/sign-up/`)
    await expectGood('no class')
    await makeClass(page, code, '7ա', 3)
    const alias = (await page.locator('tbody th').first().textContent()) ?? ''
    await send(page, t('classes:removeSeat', { alias }))
    await expectGood('a class')
    await page.goto(`/${code}/class/`)
    await expectGood('one class')
    await page.goto(`/${code}/class/account/`)
    await send(page, t('accounts:inviteTitle'))
    await expectGood('settings, with a link')
    const signedOut = page.waitForEvent('load')
    await page.getByRole('button', { name: t('class-frame:signOut'), exact: true }).click()
    await signedOut
    await page.goto(`/${code}/class/sign-up/`)
    await expectGood('not invited')
    await signIn(page, { ...anna, password: 'not the password' }, code)
    await expectGood('refused')
    await page.goto(`/${code}/class/reset/?token=none`)
    await expectGood('a link for a password')
    expect(misbehaviour).toEqual({ errors: [], foreignRequests: [] })

    expect((await page.goto(`/${code}/class/nowhere/`))?.status()).toBe(404)
    await expectGood('not there')
  })
}
