import { chromium, type Page } from '@playwright/test'
import { browserFlags } from '../../browser/browser-flags.ts'
import { findBrowser } from '../../browser/find-browser.ts'
import { assignQuiz } from '../../classroom/assign.ts'
import type { SeatOnOffer } from '../../classroom/seat-on-offer.ts'
import { anna, makeClass, signUp } from '../../classroom/teacher.ts'

/** Seats in a class, as many as one may have. */
const seatsOfClass = 60

/**
 * Makes an account on a fresh server, and classes with as many seats as are asked for, each class with a quiz, all
 * through the pages that a teacher uses.
 */
export async function furnishSeats(origin: string, count: number): Promise<SeatOnOffer[]> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserFlags(process.getuid?.() === 0)],
  })
  try {
    const page = await browser.newPage({ baseURL: origin })
    await signUp(page, anna)
    const seats: SeatOnOffer[] = []
    while (seats.length < count) {
      const name = `Class ${seats.length / seatsOfClass + 1}`
      seats.push(...(await furnishClass(page, name, Math.min(seatsOfClass, count - seats.length))))
    }
    return seats
  } finally {
    await browser.close()
  }
}

async function furnishClass(page: Page, name: string, count: number): Promise<SeatOnOffer[]> {
  const classPath = await makeClass(page, 'en', name, count)
  const { path, code } = await assignQuiz(page, 'en', classPath)
  const [, classId = '', assignmentId = ''] = /\/c\/([^/]+)\/a\/([^/]+)\//.exec(path) ?? []
  await page.goto(`/en/class/join/${code}/`)
  const seatIds = await page
    .locator('[name="seatId"]')
    .evaluateAll((fields) => fields.map((field) => field.getAttribute('value') ?? ''))
  if (seatIds.length !== count)
    throw new Error(`Of ${count} seats the page of ${name} offers ${seatIds.length}.`)
  return seatIds.map((seatId) => ({ classId, assignmentId, seatId, code }))
}
