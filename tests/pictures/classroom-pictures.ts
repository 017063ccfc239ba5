import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { translator } from '@karda/i18n'
import type { Browser, Page } from '@playwright/test'
import { answerQuiz } from '../classroom/answered-quiz.ts'
import { type AssignedQuiz, assignQuiz } from '../classroom/assign.ts'
import { isReady, shownQuestion } from '../classroom/device-quiz.ts'
import { join } from '../classroom/join.ts'
import { anna, makeClass, send, signUp } from '../classroom/teacher.ts'
import { freePort } from '../server/free-port.ts'
import { startServer } from '../server/start-server.ts'
import { inLanguage, type ShootPage, shootInto } from './shoot-page.ts'

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
  const port = await freePort()
  const address = `http://localhost:${port}`
  const server = await startServer({ DATA_FOLDER: dataFolder, PORT: port, BASE_ADDRESS: address })
  const newPage = async () => (await browser.newContext({ baseURL: server.origin })).newPage()
  const [teacher, student, nobody] = [await newPage(), await newPage(), await newPage()]
  const shoot = shootInto(folder)
  try {
    await shoot(teacher, 'sign-up', '/en/class/sign-up/')
    await signUp(teacher, anna)
    await shootEntrances(shoot, nobody)
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
    await shootStudent(shoot, student, quiz)
    await shoot(nobody, 'card-entry', `/en/class/card/${classPath.split('/')[4]}/`)
    await shootTeacher(shoot, teacher, classPath, quiz)
    await handIn(shoot, student)
  } finally {
    server.signal()
    await server.exitCode
    await rm(dataFolder, { recursive: true })
  }
}

/** What who is not signed in sees. */
async function shootEntrances(shoot: ShootPage, nobody: Page): Promise<void> {
  await shoot(nobody, 'sign-in', '/en/class/sign-in/')
  await shoot(nobody, 'not-invited', '/en/class/sign-up/')
  await shoot(nobody, 'reset', '/en/class/reset/?token=none')
  await shoot(nobody, 'enter-code', '/en/class/join/')
  await shoot(nobody, 'not-there', '/en/class/nowhere/')
}

/** The way of a student from the code of a quiz to its first question, whose answer is chosen. */
async function shootStudent(shoot: ShootPage, student: Page, { code, path }: AssignedQuiz): Promise<void> {
  await shoot(student, 'join', `/en/class/join/${code}/`)
  await join(student, code)
  const quizPath = new URL(student.url()).pathname
  await shoot(student, 'begin', quizPath)
  await shoot(student, 'return-code', `${quizPath}code/`)
  await shoot(student, 'seat', `/en/class/s/${path.split('/')[4]}/`)
  await student.goto(quizPath)
  await send(student, 'Begin')
  await isReady(student)
  await shownQuestion(student).getByRole('radio').first().check()
  await shoot(student, 'answer', quizPath)
}

async function shootTeacher(
  shoot: ShootPage,
  teacher: Page,
  classPath: string,
  { path }: AssignedQuiz,
): Promise<void> {
  await shoot(teacher, 'classes', '/en/class/')
  await shoot(teacher, 'class', classPath)
  await shoot(teacher, 'cards', `${classPath}cards/`)
  await shoot(teacher, 'cards-print', async (locale) => {
    await teacher.goto(inLanguage(`${classPath}cards/`, locale))
    // Those of the free seats, which are reserved once there are cards for them.
    for (const index of [0, 1, 5])
      await teacher.locator('[type="checkbox"][name="seats[]"]').nth(index).check()
    await send(teacher, translator(locale).t('joining:makeCards'))
  })
  await teacher.goto(classPath)
  const codePath = await teacher.locator('a[href$="/code/"]').first().getAttribute('href')
  await shoot(teacher, 'new-code', codePath ?? classPath)
  await shoot(teacher, 'settings-of-quiz', `${path}edit/`)
  await shoot(teacher, 'questions', `${path}items/`)
  await shoot(teacher, 'own-question', `${path}items/new-choice/`)
  await shoot(teacher, 'preview', `${path}preview/`)
  await shoot(teacher, 'live', path)
  await shoot(teacher, 'results', `${path}results/`)
  await shoot(teacher, 'results-question', `${path}results/q/a-headline/`)
  await teacher.goto(`${path}results/`)
  const studentPath = await teacher.locator('a[href*="/results/s/"]').first().getAttribute('href')
  await shoot(teacher, 'results-student', studentPath ?? path)
  await shoot(teacher, 'marking', `${path}results/mark/a-why-tense/`)
  await teacher.emulateMedia({ media: 'print' })
  await shoot(teacher, 'results-on-paper', `${path}results/`)
  await teacher.emulateMedia({ media: null })
  await shoot(teacher, 'connection', '/en/class/connection/')
  await shoot(teacher, 'account', '/en/class/account/')
  await shoot(teacher, 'invitation', async (locale) => {
    await teacher.goto(`/${locale}/class/account/`)
    await send(teacher, translator(locale).t('accounts:inviteTitle'))
  })
}

async function handIn(shoot: ShootPage, student: Page): Promise<void> {
  const quizPath = new URL(student.url()).pathname
  await shoot(student, 'review', async (locale) => {
    await student.goto(inLanguage(quizPath, locale))
    await isReady(student)
    await student.getByRole('button', { name: translator(locale).t('answering:handInNext') }).click()
  })
  await student.goto(quizPath)
  await isReady(student)
  await student.getByRole('button', { name: translator('en').t('answering:handInNext') }).click()
  await student.getByRole('button', { name: 'Hand in', exact: true }).click()
  await student.waitForURL(/\/result\/$/)
  await shoot(student, 'result', new URL(student.url()).pathname)
}
