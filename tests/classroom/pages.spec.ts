import { locales, translator } from '@karda/i18n'
import { expect } from '@playwright/test'
import { watchPage } from '../policy/watch-page.ts'
import { test } from './classroom-test.ts'
import { expectGood } from './expect-good.ts'
import { anna, makeClass, send, signIn, signUp } from './teacher.ts'

for (const { code } of locales) {
  test(`axe and the probes find nothing on the pages of a teacher in ${code}, whatever they say`, async ({
    page,
    classroom,
  }) => {
    test.slow()
    const { t } = translator(code)
    const misbehaviour = await watchPage(page, classroom.origin)
    const check = (what: string) => test.step(what, () => expectGood(page, 'every'))
    await page.goto(`/${code}/class/sign-up/`)
    await check('the first account')
    await signUp(page, anna, `/${code}/class/sign-up/`)
    await check('no class')
    await makeClass(page, code, '7ա', 3)
    const alias = (await page.locator('tbody th').first().textContent()) ?? ''
    await send(page, t('classes:removeSeat', { alias }))
    await check('a class')
    await page.goto(`/${code}/class/`)
    await check('one class')
    await page.goto(`/${code}/class/account/`)
    await send(page, t('accounts:inviteTitle'))
    await check('settings, with a link')
    const signedOut = page.waitForEvent('load')
    await page.getByRole('button', { name: t('class-frame:signOut'), exact: true }).click()
    await signedOut
    await page.goto(`/${code}/class/sign-up/`)
    await check('not invited')
    await signIn(page, { ...anna, password: 'not the password' }, code)
    await check('refused')
    await page.goto(`/${code}/class/reset/?token=none`)
    await check('a link for a password')
    expect(misbehaviour).toEqual({ errors: [], foreignRequests: [] })

    expect((await page.goto(`/${code}/class/nowhere/`))?.status()).toBe(404)
    await check('not there')
  })
}
