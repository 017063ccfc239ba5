import { locales, translator } from '@karda/i18n'
import { expect } from '@playwright/test'
import { assignQuiz } from './assign.ts'
import { test } from './classroom-test.ts'
import { expectGood } from './expect-good.ts'
import { holdScripts } from './hold-scripts.ts'
import { anna, makeClass, send, signUp } from './teacher.ts'

// Where there is no https, every page says so, in a part that axe is shown elsewhere.
test.use({ host: 'localhost' })

for (const [index, { code }] of locales.entries()) {
  test(`a teacher assigns a quiz as it is, adds a question, and sees it as a student in ${code}`, async ({
    page,
  }) => {
    test.slow()
    const { t } = translator(code)
    const main = page.getByRole('main')
    await signUp(page, anna, `/${code}/class/sign-up/`)
    const classPath = await makeClass(page, code, '7ա', 3)
    await page.getByRole('link', { name: t('assignments:assignTitle') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('assignments:assignTitle'))
    const place = page.locator('#place-a-order')
    const before = Number(await place.inputValue())
    await page.locator('#up-a-order').click()
    await expect(page.locator('#up-a-order')).toBeFocused()
    await expect(place).toHaveValue(String(before - 1))
    await expectGood(page, index)

    const quiz = await assignQuiz(page, code, classPath)
    expect(quiz.code).toMatch(/^[34679BCDFGHJKMNPRSTWXY]{8}$/)
    await expect(main).toContainText(t('assignments:status_open'))
    await expect(main).toContainText(`${quiz.code.slice(0, 4)} ${quiz.code.slice(4)}`)
    await expect(main).toContainText(`/j/${quiz.code}`)
    await page.getByRole('button', { name: t('assignments:copyLink') }).click()
    await expect(main).toContainText(t('assignments:copied'))
    await expectGood(page, index + 1)

    await page.goto(`${quiz.path}items/new-choice/`)
    await send(page, t('assignments:save'))
    await expect(main.getByRole('alert')).toContainText(t('assignments:itemProblem_no-words'))
    await expectGood(page, index + 2)
    await page.locator(`#prompt-${code}`).fill('1 + 1')
    await page.locator(`#choice-1-${code}`).fill('2')
    await page.locator(`#choice-2-${code}`).fill('3')
    await page.locator('#correct-1').check()
    await page
      .locator('label')
      .filter({ has: page.locator('[value="full.p1s2"]') })
      .click()
    await send(page, t('assignments:save'))
    await expect(main).toContainText(t('assignments:done_item-saved'))
    await expectGood(page, index + 3)

    await page.goto(`${quiz.path}preview/`)
    await expect(page.locator('[data-item^="own-"] h2')).toContainText('1 + 1')
    await expect(page.locator('[data-segment="p1s2"]').first()).toBeVisible()
    await expectGood(page, 'every')
    await page.goto(`${quiz.path}edit/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('assignments:changeTitle'))
    await expectGood(page, index + 1)
    await page.goto(classPath)
    await expect(main.locator(`a[href="${quiz.path}"]`)).toBeVisible()
  })
}

test('a button that only the script answers cannot be pressed before the script runs', async ({ page }) => {
  test.slow()
  await signUp(page, anna, '/en/class/sign-up/')
  const classPath = await makeClass(page, 'en', '7a', 1)
  const quiz = await assignQuiz(page, 'en', classPath)
  const up = page.locator('#up-a-order')
  const copy = page.getByRole('button', { name: 'Copy the link' })
  for (const [path, button] of [
    [`${quiz.path}edit/`, up],
    [quiz.path, copy],
  ] as const) {
    const letScriptsCome = await holdScripts(page)
    await page.goto(path, { waitUntil: 'commit' })
    await expect(button).toBeDisabled()
    letScriptsCome()
    await expect(button).toBeEnabled()
  }
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a form that cannot be used comes back with everything typed, and is corrected and changed', async ({
    page,
  }) => {
    test.slow()
    const { t } = translator('hy')
    const main = page.getByRole('main')
    await signUp(page, anna, '/hy/class/sign-up/')
    const classPath = await makeClass(page, 'hy', '7ա', 1)
    await page.goto(`${classPath}assign/`)
    await page.locator('#title').fill('Իմ թեստը')
    await page.locator('#dueAt').fill('2020-01-01T10:00')
    await page.locator('#timeZone').selectOption('Asia/Yerevan')
    await page.locator('#item-a-headline').uncheck()
    await page.locator('#place-a-order').fill('1')
    await send(page, t('assignments:assign'))

    const problem = t('assignments:problem_due-before-opening')
    await expect(main.getByRole('alert').getByRole('link', { name: problem })).toHaveAttribute(
      'href',
      '#dueAt',
    )
    await expect(page.locator('#dueAt')).toHaveAccessibleDescription(new RegExp(problem))
    await expect(page.locator('#title')).toHaveValue('Իմ թեստը')
    await expect(page.locator('#dueAt')).toHaveValue('2020-01-01T10:00')
    await expect(page.locator('#item-a-headline')).not.toBeChecked()
    await expect(page.locator('[data-assignable]').first()).toHaveAttribute('data-assignable', 'a-order')

    await page.locator('#dueAt').fill('2099-01-01T10:00')
    await send(page, t('assignments:assign'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Իմ թեստը')
    await expect(main).toContainText('10:00')
    await page.getByRole('link', { name: t('assignments:page_edit') }).click()
    await expect(page.locator('#dueAt')).toHaveValue('2099-01-01T10:00')
    await expect(page.locator('#item-a-headline')).not.toBeChecked()
    await page.locator('#title').fill('Ուրիշ վերնագիր')
    await send(page, t('assignments:save'))
    await expect(main).toContainText(t('assignments:done_changed'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ուրիշ վերնագիր')
  })

  test('a form that was opened before another window changed the quiz changes nothing until it is sent again', async ({
    page,
  }) => {
    test.slow()
    const { t } = translator('hy')
    await signUp(page, anna, '/hy/class/sign-up/')
    const { path } = await assignQuiz(page, 'hy', await makeClass(page, 'hy', '7ա', 1))
    await page.goto(`${path}edit/`)
    const elsewhere = await page.context().newPage()
    await elsewhere.goto(`${path}edit/`)
    await elsewhere.locator('#dueAt').fill('2099-01-01T10:10')
    await send(elsewhere, t('assignments:save'))
    await expect(elsewhere.getByRole('main')).toContainText(t('assignments:done_changed'))

    await page.locator('#title').fill('Ուրիշ վերնագիր')
    await send(page, t('assignments:save'))
    const name = t('assignments:problem_changed-meanwhile')
    const problem = page.getByRole('main').getByRole('alert').getByRole('link', { name })
    await expect(problem).toHaveAttribute('href', '#dueAt')
    await expect(page.locator('#title')).toHaveValue('Ուրիշ վերնագիր')
    await expect(page.locator('#dueAt')).toHaveValue('')
    await elsewhere.goto(`${path}edit/`)
    await expect(elsewhere.locator('#dueAt')).toHaveValue('2099-01-01T10:10')

    await send(page, t('assignments:save'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ուրիշ վերնագիր')
    await page.goto(`${path}edit/`)
    await expect(page.locator('#dueAt')).toHaveValue('')
  })
})
