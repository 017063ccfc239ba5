import { locales, translator } from '@karda/i18n'
import { type APIResponse, expect, type Page } from '@playwright/test'
import { test } from './classroom-test.ts'
import { expectGood } from './expect-good.ts'
import { join } from './join.ts'
import { openClass } from './open-class.ts'
import { send } from './teacher.ts'

const problem = (page: Page) => page.getByRole('main').getByRole('alert')
const freeSeats = (page: Page) => page.locator('input[name=seatId]')

/** What a visitor learns from a reply, but for the code that was asked for and the nonce of this one reply. */
async function told(reply: APIResponse, code: string) {
  const nonce = /'nonce-([^']+)'/.exec(reply.headers()['content-security-policy'] ?? '')?.[1] ?? 'none'
  const text = (await reply.text()).replaceAll(nonce, 'NONCE').replaceAll(code, 'CODE')
  return { status: reply.status(), address: reply.url().replace(code, 'CODE'), text }
}

for (const { code: locale, javaScriptEnabled } of [
  { code: 'en', javaScriptEnabled: true },
  { code: 'hy', javaScriptEnabled: false },
] as const) {
  test(`a student of ${locale} sits down by a code, leaves, and comes back, ${javaScriptEnabled ? 'with' : 'without'} a script`, async ({
    page,
    classroom,
  }) => {
    const { t } = translator(locale)
    const { code } = await openClass(page, locale, 3)
    const context = await classroom.newContext({ javaScriptEnabled, locale })
    const student = await context.newPage()

    // The address of the board, as it may be typed.
    await student.goto(`/j/${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`)
    await expect(student).toHaveURL(`/${locale}/class/join/${code}/`)
    await student.goto(`/${locale}/class/join/`)
    await student.locator('#code').fill(`${code.slice(0, 4)}-${code.slice(4)}`)
    await send(student, t('joining:goOn'))
    await expect(freeSeats(student)).toHaveCount(3)
    const { alias, returnCode } = await join(student, code, locale)
    expect(returnCode).toMatch(/^[34679BCDFGHJKMNPRSTWXY]{10}$/)
    await expect(student).toHaveURL(/\/class\/s\/[^/]+\/[^/]+\/$/)
    const quizPage = student.url()

    await student.goto(`/${locale}/class/join/${code}/`)
    await expect(student.getByRole('heading', { level: 1 })).toHaveText(t('joining:isThisYou', { alias }))
    await send(student, t('joining:notMe'))
    await expect(student.getByRole('status')).toHaveText(t('joining:done_left'))
    await expect(freeSeats(student)).toHaveCount(2)
    expect((await student.goto(`${quizPage}code/`))?.status()).toBe(404)

    await student.goto(`/${locale}/class/join/${code}/`)
    for (const [typed, expected] of [
      [returnCode.split('').reverse().join(''), false],
      [`${returnCode.slice(0, 5)} ${returnCode.slice(5)}`.toLowerCase(), true],
    ] as const) {
      await student.locator('#return-code').fill(typed)
      await send(student, t('joining:enter'))
      if (expected) await expect(student).toHaveURL(quizPage)
      else await expect(problem(student)).toHaveText(t('joining:problem_return'))
    }
    await student.goto(`${quizPage}code/`)
    await expect(student.getByRole('main')).toContainText(alias)
    await context.close()
  })
}

test('of two students who want the same seat one gets it, and the other one another', async ({
  page,
  classroom,
}) => {
  const { path, code } = await openClass(page, 'en', 2)
  const slow = await classroom.otherBrowser()
  await slow.goto(`/en/class/join/${code}/`)
  const wanted = (await slow.locator('label:has(input[name=seatId])').first().textContent()) ?? ''
  const quick = await classroom.otherBrowser()
  expect((await join(quick, code, 'en', wanted)).alias).toBe(wanted)

  await slow.getByLabel(wanted).check()
  await send(slow, 'Take this seat')
  await expect(problem(slow)).toContainText('Somebody else has just taken that seat.')
  await expect(slow.getByLabel(wanted)).toHaveCount(0)
  await expect(freeSeats(slow)).toHaveCount(1)

  await page.goto(path)
  await send(page, 'Stop new students joining')
  await freeSeats(slow).check()
  await send(slow, 'Take this seat')
  await expect(problem(slow)).toContainText('Your teacher lets no new students in now')
  await expect(freeSeats(slow)).toHaveCount(0)
  await send(page, 'Let new students join')
  await join(slow, code)

  await quick.goto(`/en/class/join/${code}/`)
  const codesOf = async () =>
    (await quick.context().cookies()).filter(({ name }) => name === 'karda-return-code')
  expect(await codesOf()).not.toEqual([])
  await send(quick, 'That is not me')
  expect(await codesOf()).toEqual([])
  await expect(quick.getByRole('main')).toContainText('No seat is free.')
})

test('where somebody has handed in on a device, the next student reads so and leaves the seat first', async ({
  page,
  classroom,
}) => {
  const { code } = await openClass(page, 'en', 2)
  const student = await classroom.otherBrowser()
  await join(student, code)
  const quiz = student.url()
  const ways = student.getByRole('main').locator('a, button')
  await student.goto(`/en/class/join/${code}/`)
  await expect(ways.first()).toHaveText('Yes, continue')

  await student.goto(quiz)
  await send(student, 'Begin')
  await student.goto(`${quiz}review/`)
  await send(student, 'Hand in')
  await student.goto(`/en/class/join/${code}/`)
  await expect(student.getByRole('heading', { level: 1 })).toHaveText('Somebody has finished here')
  await expect(ways.first()).toHaveText('That is not me')
  await expectGood(student, 1)
  await student.getByRole('link', { name: 'See the result' }).click()
  await expect(student).toHaveURL(/\/result\/$/)
})

test('a teacher frees the seats on which nobody has begun, and no other', async ({ page, classroom }) => {
  const { path, code } = await openClass(page, 'en', 3)
  const busy = await classroom.otherBrowser()
  await join(busy, code)
  const quiz = busy.url()
  await send(busy, 'Begin')
  const idle = await classroom.otherBrowser()
  const { returnCode } = await join(idle, code)

  const part = page.locator('#unbegun')
  await page.goto(path)
  await expect(part).toContainText('1 seat is taken')
  await expectGood(page, 1)
  await send(page, 'Make 1 seat free')
  await expect(page.getByRole('status').filter({ hasText: /\S/ })).toHaveText(
    'The seats on which still nobody had begun are free again. Whoever sat there sits down anew.',
  )
  await expect(part).toHaveCount(0)

  await idle.goto(`/en/class/join/${code}/`)
  await expect(freeSeats(idle)).toHaveCount(2)
  await idle.locator('#return-code').fill(returnCode)
  await send(idle, 'Enter')
  await expect(problem(idle)).toContainText('No seat has this code to continue.')
  await busy.goto(quiz)
  await expect(busy).toHaveURL(quiz)
})

test('nothing tells a wrong code from one that led somewhere', async ({ page, classroom, playwright }) => {
  const { path, code } = await openClass(page, 'en', 2)
  const origin = `http://127.0.0.1:${new URL(classroom.origin).port}`
  const request = await playwright.request.newContext({
    extraHTTPHeaders: { 'sec-fetch-site': 'same-origin' },
  })
  const replies = async (one: string) => {
    const read = await request.get(`${origin}/en/class/join/${one}/`, { maxRedirects: 0 })
    const led = await request.get(`${origin}/en/class/join/${one}/`)
    const sent = await Promise.all(
      [
        { verb: 'take-seat', form: { code: one, seatId: 'any' } },
        { verb: 'return', form: { code: one, returnCode: '3467BCDFGH' } },
      ].map(({ verb, form }) => request.post(`${origin}/en/class/do/joining/${verb}/`, { form })),
    )
    return Promise.all([read, led, ...sent].map((reply) => told(reply, one)))
  }
  const wrong = await replies('GGGGGGGG')
  expect(wrong[0]?.status).toBe(307)
  expect(wrong[1]?.address).toContain('/en/class/join/?problem=code')
  // The class is erased: its code was right.
  await page.goto(path)
  await page.locator('#name-to-erase').fill('7ա')
  await send(page, 'Erase the class')
  expect(await replies(code)).toEqual(wrong)
})

test('a card lets its holder in, reserves the seat for that, and is void once another is made', async ({
  page,
  classroom,
}) => {
  const { path, code } = await openClass(page, 'hy', 3)
  const { t } = translator('hy')
  await page.goto(`${path}cards/`)
  await page.locator('[type="checkbox"][name="seats[]"]').last().uncheck()
  await send(page, t('joining:makeCards'))
  const cards = page.locator('main li')
  await expect(cards).toHaveCount(2)
  await expect(cards.first().locator('svg')).toBeVisible()
  const cardOf = async (index: number) => {
    const alias = (await cards.nth(index).locator('p').first().textContent()) ?? ''
    const returnCode = (await cards.nth(index).locator('[data-return-code]').textContent()) ?? ''
    return { alias, returnCode: returnCode.replace(' ', '') }
  }
  const card = await cardOf(0)

  const student = await classroom.otherBrowser()
  await student.goto(`/hy/class/join/${code}/`)
  await expect(freeSeats(student)).toHaveCount(1)
  const entrance = `/hy/class/card/${path.split('/')[4]}/`
  await student.goto(`${entrance}#${card.returnCode}`)
  await expect(student.locator('#return-code')).toHaveValue(card.returnCode)
  expect(new URL(student.url()).hash).toBe('')
  await send(student, t('joining:enter'))
  await expect(student).toHaveURL(/\/class\/s\/[^/]+\/[^/]+\/$/)

  await page.goto(path)
  await page.getByRole('link', { name: t('joining:newCodeFor', { alias: card.alias }) }).click()
  await page.getByLabel(t('joining:endSessions')).check()
  await send(page, t('joining:makeCode'))
  const { returnCode } = await cardOf(0)
  // The seat is closed on the device: its home leads to where a card is typed.
  await student.goto(entrance.replace('/card/', '/s/'))
  await expect(student).toHaveURL(entrance)
  for (const [typed, isRight] of [
    [card.returnCode, false],
    [returnCode, true],
  ] as const) {
    await student.locator('#return-code').fill(typed)
    await send(student, t('joining:enter'))
    if (isRight) await expect(student).toHaveURL(/\/class\/s\/[^/]+\/[^/]+\/$/)
    else await expect(problem(student)).toHaveText(t('joining:problem_return'))
  }

  await page.goto(`${path}cards/`)
  await send(page, t('joining:release', { count: 1 }))
  await expect(page.getByRole('status')).toHaveText(t('joining:done_released'))
  const other = await classroom.otherBrowser()
  await other.goto(`/hy/class/join/${code}/`)
  await expect(freeSeats(other)).toHaveCount(2)
})

test('axe finds nothing on the pages of joining, in either language', async ({ page, classroom }) => {
  test.slow()
  const { path, code } = await openClass(page, 'en', 3)
  const student = await classroom.otherBrowser()
  const check = (visited: Page, address: string, look: 'every' | number) =>
    test.step(address, async () => {
      await visited.goto(address)
      await expectGood(visited, look)
    })
  for (const [index, { code: locale }] of locales.entries()) {
    const { t } = translator(locale)
    await check(student, `/${locale}/class/join/?problem=wait&seconds=300`, 'every')
    await check(student, `/${locale}/class/join/${code}/?problem=not-free`, 'every')
    await freeSeats(student).first().check()
    await send(student, t('joining:takeSeat'))
    await check(student, student.url(), 'every')
    await check(student, `/${locale}/class/join/${code}/`, index)
    await check(student, `/${locale}/class/s/${path.split('/')[4]}/`, index + 1)
    await check(student, `/${locale}/class/card/${path.split('/')[4]}/`, index + 2)
    await student.context().clearCookies()
  }
  for (const [index, { code: locale }] of locales.entries()) {
    const { t } = translator(locale)
    const classPath = path.replace('/en/', `/${locale}/`)
    await page.goto(classPath)
    await expect(page.locator('#roster tbody input').first()).toBeVisible()
    await expectGood(page, index)
    await check(page, `${classPath}cards/`, index + 1)
    await page.locator('[type="checkbox"][name="seats[]"]').last().check()
    await send(page, t('joining:makeCards'))
    await check(page, page.url(), index + 2)
    await page.goto(classPath)
    await page
      .getByRole('link', { name: t('joining:newCode') })
      .first()
      .click()
    await expect(page).toHaveURL(/\/code\/$/)
    await check(page, page.url(), index + 3)
  }
})
