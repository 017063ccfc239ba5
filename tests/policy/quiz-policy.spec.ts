import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { rightAnswer, wrongAnswer } from '../quiz/answers.ts'
import { giveAnswer } from '../quiz/give-answer.ts'
import { button, expectReady, formOf, openQuiz, showAllAtOnce } from '../quiz/quiz-on-page.ts'
import { quizzes } from '../quiz/quizzes.ts'
import { evidenceButton } from '../quiz/story-on-page.ts'
import { byMouse } from '../quiz/ways-to-answer.ts'
import { serverOrigin } from '../server/server-origin.ts'
import { readSiteFile } from '../site/site-folder.ts'
import { watchPage } from './watch-page.ts'

for (const quiz of quizzes) {
  const { path, locale, messages, questions, twins } = quiz

  test(`working through ${path} breaks no policy, writes no error and asks no other site`, async ({
    page,
  }) => {
    const misbehaviour = await watchPage(page, serverOrigin())
    await openQuiz(page, quiz)
    const [question] = questions
    if (!question) throw new Error(`${path} has no question.`)
    const form = formOf(page, question)

    await giveAnswer(byMouse, { form, question, messages }, wrongAnswer(question))
    await button(form, messages.check).click()
    await evidenceButton(page, question, quiz).click()
    await button(page, messages.backToQuestion).click()
    await button(form, messages.tryAgain).click()
    for (const code of [...twins.map((twin) => twin.locale), locale]) {
      await form.locator(`button[lang=${code}]`).click()
    }
    await giveAnswer(byMouse, { form, question, messages }, rightAnswer(question))
    await button(page, messages.next).click()
    await page.reload()
    await expectReady(page)
    await showAllAtOnce(page, quiz)
    await button(page, messages.finish).click()
    await button(page, messages.review).click()
    await button(page, messages.startAgain).click()
    await expect(button(form, messages.check)).toBeVisible()

    expect(misbehaviour).toEqual({ errors: [], foreignRequests: [] })
  })

  test(`the policy of ${path} names each inline script of the page by its hash, and no other`, () => {
    const html = readSiteFile(`${path}index.html`)
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? []
    const scripts = [
      ...html.matchAll(/<script(?![^>]*(?: src=| type="application\/))[^>]*>(.*?)<\/script>/gs),
    ]
    const hashes = scripts.map(([, code = '']) => createHash('sha256').update(code).digest('base64'))

    expect(hashes.length).toBeGreaterThan(0)
    expect([...policy.matchAll(/sha256-([\w+/=]+)/g)].map(([, hash]) => hash)).toEqual(hashes)
    expect(policy).not.toMatch(/unsafe|nonce|strict-dynamic/)
  })

  test(`an inline script that was slipped into ${path} does not run`, async ({ page }) => {
    const misbehaviour = await watchPage(page, serverOrigin())
    await openQuiz(page, quiz)
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.append('document.documentElement.dataset.injected = "yes"')
      document.head.append(script)
    })
    await expect.poll(() => misbehaviour.errors.length).toBeGreaterThan(0)
    await expect(page.locator('html')).not.toHaveAttribute('data-injected')
  })

  test(`on ${path} no string becomes markup, nor the address of a script that is not the framework’s`, async ({
    page,
  }) => {
    await openQuiz(page, quiz)
    const refused = await page.evaluate(() => {
      const isRefused = (use: () => void) => {
        try {
          use()
          return false
        } catch (error) {
          return error instanceof TypeError
        }
      }
      const script = (address: string) => () => {
        document.createElement('script').src = address
      }
      return {
        framework: isRefused(script('/_next/static/chunks/x.js')),
        otherFolder: isRefused(script('/elements/x.js')),
        climbing: isRefused(script('/_next/static/../../elements/x.js')),
        otherSite: isRefused(script('https://example.org/_next/static/x.js')),
        code: isRefused(script('data:text/javascript,0')),
        markup: isRefused(() => {
          document.createElement('div').innerHTML = '<b>x</b>'
        }),
      }
    })
    expect(refused).toEqual({
      framework: false,
      otherFolder: true,
      climbing: true,
      otherSite: true,
      code: true,
      markup: true,
    })
  })
}
