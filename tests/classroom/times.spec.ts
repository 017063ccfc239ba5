import { type LocaleCode, locales, translator } from '@karda/i18n'
import { expect, type Page } from '@playwright/test'
import { beginQuiz, choose, handIn, idsIn, sendEvents } from './answering-student.ts'
import { type AssignedQuiz, assignQuiz } from './assign.ts'
import { assignedQuestions } from './assigned-questions.ts'
import { test } from './classroom-test.ts'
import { expectGood } from './expect-good.ts'
import { join } from './join.ts'
import { anna, makeClass, send, signUp } from './teacher.ts'

const question = assignedQuestions('en').find(({ answerKey }) => answerKey.type === 'choice')
const item = question?.item.id ?? ''
const right = question?.answerKey.type === 'choice' ? (question.answerKey.correct[0] ?? '') : ''

for (const [index, { code }] of locales.entries()) {
  test(`students are told when a quiz opens, that they are late, that it is closed, and only then what was right, in ${code}`, async ({
    page,
    classroom,
  }) => {
    test.slow()
    const { t } = translator(code)
    await signUp(page, anna, `/${code}/class/sign-up/`)
    const classPath = await makeClass(page, code, '7ա', 3)
    const quiz = await assignQuiz(page, code, classPath, { feedback: 'after-closing', items: [item] })
    const ids = idsIn(quiz.path)
    // What is said after the time.
    const late = t('answering:late', { time: '…' }).split('…').at(-1) ?? ''
    const [done, answering, idle] = [
      await classroom.otherBrowser(),
      await classroom.otherBrowser(),
      await classroom.otherBrowser(),
    ]
    for (const student of [done, answering, idle]) await join(student, quiz.code, code)

    await test.step('scheduled', async () => {
      await setTimes(page, code, quiz, { opensAt: '2098-01-01T10:00' })
      await idle.reload()
      await expect(idle.getByRole('main')).toContainText(t('answering:opensText'))
      await expectGood(idle, 'every')
    })

    await test.step('overdue', async () => {
      const dueAt = '2020-01-02T10:00'
      await setTimes(page, code, quiz, { opensAt: '2020-01-01T10:00', dueAt, acceptsLate: true })
      await idle.reload()
      await expect(idle.getByRole('main').getByRole('alert')).toContainText(late)
      await expect(idle.getByRole('button', { name: t('answering:begin') })).toBeVisible()
      await expectGood(idle, 'every')
      for (const student of [done, answering]) {
        await beginQuiz(student, ids)
        await sendEvents(student, ids, [choose(1, item, right)])
        await student.reload()
      }
      await expect(answering.locator('form[data-ready]')).toBeVisible()
      await expectGood(answering, index)
    })

    await test.step('handed in late, and not told yet', async () => {
      await sendEvents(done, ids, [handIn(2)])
      await done.reload()
      await expect(done).toHaveURL(/\/result\/$/)
      await expect(done.getByRole('main')).toContainText(t('answering:toldLater'))
      await expect(done.locator('[data-verdict]')).toHaveCount(0)
      await expectGood(done, 'every')
    })

    await test.step('closed', async () => {
      await page.goto(quiz.path)
      await send(page, t('live:close'))
      await idle.reload()
      await expect(idle.getByRole('main')).toContainText(t('answering:closedNotBegun'))
      await expectGood(idle, 'every')
      await answering.reload()
      await expect(answering.getByRole('main')).toContainText(t('answering:closed'))
      await expectGood(answering, 'every')
      await answering.goto(`${new URL(answering.url()).pathname}result/`)
      await expect(answering.getByRole('heading', { level: 1 })).toHaveText(t('answering:resultClosedTitle'))
      await expectGood(answering, index + 1)
    })

    await test.step('told after closing', async () => {
      await done.reload()
      await expect(done.getByRole('main')).toContainText(t('quiz:points', { points: 1, maximum: 1 }))
      await expect(done.getByRole('heading', { name: t('quiz:verdict_right') })).toBeVisible()
      await expectGood(done, 'every')
    })
  })
}

/** Changes when a quiz opens and is due, as its teacher does. */
async function setTimes(
  page: Page,
  locale: LocaleCode,
  { path }: AssignedQuiz,
  { opensAt, dueAt = '', acceptsLate = false }: { opensAt: string; dueAt?: string; acceptsLate?: boolean },
): Promise<void> {
  const { t } = translator(locale)
  await page.goto(`${path}edit/`)
  await page.locator('#opensAt').fill(opensAt)
  await page.locator('#dueAt').fill(dueAt)
  await page.locator('#timeZone').selectOption('Asia/Yerevan')
  await page.locator('#acceptsLate').setChecked(acceptsLate)
  await send(page, t('assignments:save'))
  await expect(page.getByRole('main')).toContainText(t('assignments:done_changed'))
}
