import { locales, translator } from '@karda/i18n'
import { expect } from '@playwright/test'
import { type Answers, answerQuiz } from './answered-quiz.ts'
import { assignQuiz } from './assign.ts'
import { test } from './classroom-test.ts'
import { expectGood } from './expect-good.ts'
import { anna, makeClass, send, signUp } from './teacher.ts'

const items = ['a-headline', 'a-looking-for', 'a-why-tense'] as const
const [headline, lookingFor, whyTense] = items

/** One has both right, one both wrong; each writes something. */
const students: readonly Answers[] = [
  {
    locale: 'en',
    responses: {
      [headline]: { type: 'choice', choices: ['support'] },
      [lookingFor]: { type: 'short-answer', text: 'Its path.' },
      [whyTense]: { type: 'extended', text: 'They did not come to help.' },
    },
  },
  {
    locale: 'hy',
    responses: {
      [headline]: { type: 'choice', choices: ['promises'] },
      [lookingFor]: { type: 'short-answer', text: '=1+1' },
      [whyTense]: { type: 'extended', text: 'Նրանք օգնության չեկան։' },
    },
  },
]

// The table is asked for outside the browser too, which alone knows the other name of the server.
test.use({ host: 'localhost' })

/** The number of a look in which the window is wide: of a table that scrolls sideways axe cannot judge what is cut off. */
const wideLook = (number: number) => 2 + (number % 3)

for (const [index, { code }] of locales.entries()) {
  test(`a teacher reads what the class answered, marks by keyboard and takes the table along, in ${code}`, async ({
    page,
    classroom,
  }) => {
    test.slow()
    const { t } = translator(code)
    await signUp(page, anna, `/${code}/class/sign-up/`)
    const classPath = await makeClass(page, code, '7ա', 3)
    const quiz = await assignQuiz(page, code, classPath, { items })
    const seated = await answerQuiz(await classroom.otherBrowser(), classroom.origin, quiz, students)
    const results = `${quiz.path}results/`
    const main = page.getByRole('main')

    await test.step('all of them', async () => {
      await page.goto(quiz.path)
      await main.locator(`a[href="${results}"]`).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('results:title'))
      await expect(main).toContainText(t('results:handedIn', { count: 2, handedIn: 2 }))
      await expect(main).toContainText(t('results:markedOf', { marked: 0, total: 2 }))
      await expect(main.locator('#questions')).toContainText(t('results:tooFew', { found: 2, needed: 5 }))
      await expectGood(page, wideLook(index))
      await main.getByRole('link', { name: t('results:order_points') }).click()
      await expect(main.locator('#students tbody tr').first()).toContainText(
        t('results:share', { points: 2, maximum: 7 }),
      )
    })

    await test.step('a question, with who chose the wrong headline and why it is wrong', async () => {
      await page.goto(`${results}q/${headline}/`)
      const rows = main.locator('tbody tr').filter({ has: page.locator('ul') })
      await expect(rows).toHaveCount(2)
      await expect(rows.filter({ hasText: t('results:verdict_wrong') })).toHaveCount(1)
      await expectGood(page, wideLook(index + 1))
      await page.goto(`${results}q/${lookingFor}/`)
      await expect(main.locator('tbody tr').filter({ hasText: 'Its path.' })).toContainText(
        t('results:verdict_right'),
      )
    })

    await test.step('a student', async () => {
      await page.goto(`${results}s/${seated[1]?.seatId}/`)
      await expect(main).toContainText(t('results:pointsText', { points: 0, maximum: 7 }))
      await expect(main).toContainText('=1+1')
      await expectGood(page, wideLook(index + 2))
    })

    await test.step('written answers, by numbers and Enter alone', async () => {
      await page.goto(`${results}mark/${whyTense}/#mark`)
      await expect(page.getByText(t('results:keys'))).toBeVisible()
      await expectGood(page, wideLook(index + 3))
      for (const marked of [1, 2]) {
        await expect(page.getByText(t('results:keys'))).toBeVisible()
        await page.locator('#mark').focus()
        for (const points of ['2', '1', '1']) await page.keyboard.press(points)
        const arrival = page.waitForEvent('load')
        await page.keyboard.press('Enter')
        await arrival
        await expect(main).toContainText(t('results:savedProgress', { marked, total: 2 }))
      }
      await expect(main).toContainText(t('results:allMarked'))
      await page.goto(`${results}q/${whyTense}/`)
      await expect(main).toContainText(t('results:share', { points: 4, maximum: 5 }))
      await expectGood(page, wideLook(index + 4))
    })

    await test.step('the table', async () => {
      await page.goto(results)
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: t('results:csv') }).click()
      expect(await (await download).failure()).toBeNull()
      const file = await page.request.get(`${results}csv/`)
      // A browser on a computer without a language names the file otherwise; so what it was told is read.
      const disposition = decodeURIComponent(file.headers()['content-disposition'] ?? '')
      expect(disposition).toMatch(/^attachment;.*filename\*=UTF-8''.+7ա.+\.csv$/)
      const text = await file.text()
      expect(text.startsWith('\uFEFF"')).toBe(true)
      expect(text).toContain(`"'=1+1",0,"${t('results:language_hy')}"`)
      expect(text.trimEnd().split('\r\n')).toHaveLength(3)
      const other = await page
        .getByRole('link', { name: t('results:csvForDecimalComma') })
        .getAttribute('href')
      const otherFile = await page.request.get(other ?? '')
      expect(await otherFile.text()).toContain(`"'=1+1";0;"${t('results:language_hy')}"`)
    })
  })
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a teacher marks written answers without seeing whose they are, until told; nobody else does', async ({
    page,
    classroom,
  }) => {
    const { t } = translator('en')
    await signUp(page, anna)
    const quiz = await assignQuiz(page, 'en', await makeClass(page, 'en', '7a', 2), { items })
    const other = await classroom.otherBrowser()
    const [first] = await answerQuiz(other, classroom.origin, quiz, students)
    const marking = `${quiz.path}results/mark/${whyTense}/`
    const main = page.getByRole('main')
    await page.goto(`${quiz.path}results/s/${first?.seatId}/`)
    const alias = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''

    await page.goto(`${marking}?answer=${first?.seatId}.1`)
    await expect(main).toContainText('They did not come to help.')
    await expect(main).not.toContainText(alias)
    await main.getByRole('link', { name: t('results:showAliases') }).click()
    await expect(main).toContainText(alias)

    for (const group of await main.getByRole('group').all()) await group.locator('input').last().check()
    await send(page, t('results:saveAndNext'))
    await expect(main).toContainText(t('results:savedProgress', { marked: 1, total: 2 }))
    await expect(main).toContainText('Նրանք օգնության չեկան։')

    for (const path of [`${quiz.path}results/`, marking, `${quiz.path}results/csv/`]) {
      await other.goto(path)
      await expect(other).toHaveURL('/en/class/sign-in/')
    }
  })
})
