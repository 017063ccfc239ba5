import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { locales } from '@karda/i18n'
import type { Browser, Page } from '@playwright/test'
import sharp from 'sharp'
import { answerQuiz } from '../classroom/answered-quiz.ts'
import { assignQuiz } from '../classroom/assign.ts'
import { isReady, shownQuestion } from '../classroom/device-quiz.ts'
import { join } from '../classroom/join.ts'
import { anna, makeClass, send, signUp } from '../classroom/teacher.ts'
import { startServer } from '../server/start-server.ts'

/** A phone's window and a desk's. */
const windows = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
]

/** What is answered by two students, so that there is something to see. */
const answers = [
  { locale: 'en' as const, choice: 'support', word: 'Its path.', text: 'They did not come to help.' },
  { locale: 'hy' as const, choice: 'promises', word: 'ուղին', text: 'Նրանք օգնության չեկան։' },
]

/**
 * Stores the pages of the classroom as pictures, whole, of a class in which two have handed in and one answers: in every
 * language, on a phone and on a desk.
 */
export async function takeClassroomPictures(browser: Browser, folder: string): Promise<void> {
  const dataFolder = await mkdtemp(joinPath(tmpdir(), 'karda-pictures-'))
  const server = await startServer({ DATA_FOLDER: dataFolder })
  const newPage = async () => (await browser.newContext({ baseURL: server.origin })).newPage()
  const [teacher, student] = [await newPage(), await newPage()]
  try {
    const shoot = (page: Page, name: string, path: string) => shootPage(page, folder, name, path)
    await shoot(teacher, 'sign-up', '/en/class/sign-up/')
    await signUp(teacher, anna)
    const classPath = await makeClass(teacher, 'en', '7a', 6)
    await shoot(teacher, 'assign', `${classPath}assign/`)
    const items = ['a-headline', 'a-looking-for', 'a-why-tense', 'a-order']
    const quiz = await assignQuiz(teacher, 'en', classPath, { items })
    await answerQuiz(
      await newPage(),
      server.origin,
      quiz,
      answers.map(({ locale, choice, word, text }) => ({
        locale,
        responses: {
          'a-headline': { type: 'choice', choices: [choice] },
          'a-looking-for': { type: 'short-answer', text: word },
          'a-why-tense': { type: 'extended', text },
        },
      })),
    )
    await shoot(student, 'join', `/en/class/join/${quiz.code}/`)
    await join(student, quiz.code)
    await shoot(student, 'begin', new URL(student.url()).pathname)
    await send(student, 'Begin')
    await isReady(student)
    await shownQuestion(student).getByRole('radio').first().check()
    const quizPath = new URL(student.url()).pathname
    await shoot(student, 'answer', quizPath)

    await shoot(teacher, 'classes', '/en/class/')
    await shoot(teacher, 'class', classPath)
    await shoot(teacher, 'live', quiz.path)
    await shoot(teacher, 'results', `${quiz.path}results/`)
    await shoot(teacher, 'results-question', `${quiz.path}results/q/a-headline/`)
    await shoot(teacher, 'marking', `${quiz.path}results/mark/a-why-tense/`)
    await shoot(teacher, 'account', '/en/class/account/')

    await student.goto(quizPath)
    await isReady(student)
    await student.getByRole('button', { name: 'Look through and hand in' }).click()
    await student.getByRole('button', { name: 'Hand in', exact: true }).click()
    await student.waitForURL(/\/result\/$/)
    await shoot(student, 'result', new URL(student.url()).pathname)
  } finally {
    server.signal()
    await server.exitCode
    await rm(dataFolder, { recursive: true })
  }
}

/** The page at a path, which begins with a language, in every language and window; it is left as the path says. */
async function shootPage(page: Page, folder: string, name: string, path: string): Promise<void> {
  for (const { code } of locales) {
    await page.goto(path.replace(/^\/[a-z]+/, `/${code}`))
    await page.evaluate(() => document.fonts.ready)
    for (const size of windows) {
      await page.setViewportSize(size)
      const picture = await page.screenshot({ fullPage: true })
      const file = `classroom-${name}-${code}-${size.width}.png`
      await writeFile(
        joinPath(folder, file),
        await sharp(picture).png({ palette: true, colours: 64 }).toBuffer(),
      )
      process.stdout.write(`${file}\n`)
    }
  }
  await page.goto(path)
}
