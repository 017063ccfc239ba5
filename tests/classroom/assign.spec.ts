import { locales, translator } from '@karda/i18n'
import { expect } from '@playwright/test'
import { expectNoFindings } from '../accessibility/expect-no-findings.ts'
import { assignQuiz } from './assign.ts'
import { test } from './classroom-test.ts'
import { anna, makeClass, signUp } from './teacher.ts'

for (const { code } of locales) {
  test(`a teacher assigns a quiz as it is, and finds its code and its place in the list in ${code}`, async ({
    page,
  }) => {
    const { t } = translator(code)
    await signUp(page, anna, `/${code}/class/sign-up/`)
    const classPath = await makeClass(page, code, '7ա', 3)
    await page.getByRole('link', { name: t('assignments:assignTitle') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('assignments:assignTitle'))
    await expectNoFindings(page)
    const quiz = await assignQuiz(page, code, classPath)
    expect(quiz.code).toMatch(/^[34679BCDFGHJKMNPRSTWXY]{8}$/)
    const main = page.getByRole('main')
    await expect(main).toContainText(t('assignments:status_open'))
    await expect(main).toContainText(`${quiz.code.slice(0, 4)} ${quiz.code.slice(4)}`)
    await expect(main).toContainText(`/j/${quiz.code}`)
    await expectNoFindings(page)
    await page.goto(classPath)
    await expect(main.locator(`a[href="${quiz.path}"]`)).toBeVisible()
    await expect(main).toContainText(t('assignments:status_open'))
  })
}
