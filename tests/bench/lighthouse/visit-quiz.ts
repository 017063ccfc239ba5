import type { Browser, BrowserContext, Page } from '@playwright/test'
import { waitForQuiet } from '../quiet/wait-for-quiet.ts'

/** When the first press is made: as soon as the page is seen, or once all that the quiz needs is fetched. */
export type Moment = 'at-once' | 'when-fetched'

/** What a visit to a quiz showed, in whole milliseconds. */
export interface QuizVisit {
  /** From the beginning of the navigation. */
  fetchedAt: number
  /** From the first press until the choice is marked and the form can be sent. */
  worksAfter: number
}

/** The phone that Lighthouse simulates: its screen, … */
const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
}
/** … how much slower than this computer it works, … */
const timesSlower = 4
/** … and its network: milliseconds, and bytes a second (1.6 and 0.75 Mbit). */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }

/** Visits a quiz for the first time, and presses a choice as soon as it is the moment; the browser slows itself down. */
export async function visitQuiz(browser: Browser, address: string, moment: Moment): Promise<QuizVisit> {
  await waitForQuiet()
  const context = await browser.newContext(phone)
  try {
    const page = await slowPage(context)
    await page.addInitScript(noteTimes)
    await page.goto(address, { waitUntil: 'commit' })
    await page.evaluate(whenSeen)
    if (moment === 'when-fetched') await page.evaluate(whenFetched)
    const { x, y } = await page.evaluate(firstChoice)
    await page.touchscreen.tap(x, y)
    await page.waitForFunction(() => performance.getEntriesByName('works').length > 0)
    const [pressed, works] = await page.evaluate(() =>
      ['pressed', 'works'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN),
    )
    return {
      fetchedAt: Math.round(await page.evaluate(whenFetched)),
      worksAfter: Math.round((works ?? Number.NaN) - (pressed ?? Number.NaN)),
    }
  } finally {
    await context.close()
  }
}

async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: timesSlower })
  return page
}

/** Runs before the page does: notes when it was pressed, and when the frame is drawn after which it works. */
function noteTimes(): void {
  const note = ({ timeStamp }: Event) => performance.mark('pressed', { startTime: timeStamp })
  addEventListener('pointerdown', note, { capture: true, once: true })
  const observer = new MutationObserver(() => {
    const works = '[data-ready] [data-current] form:has(:checked) [type=submit]:enabled'
    if (!document.querySelector(works)) return
    observer.disconnect()
    requestAnimationFrame(() => setTimeout(() => performance.mark('works')))
  })
  observer.observe(document, { subtree: true, childList: true, attributes: true })
}

/** Resolves once the page's first picture is drawn. */
function whenSeen(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve()
    }).observe({ type: 'paint', buffered: true })
  })
}

/** Resolves to the time, from the page's start, at which the last of the framework's files was there. */
function whenFetched(): Promise<number> {
  const files = [...document.querySelectorAll<HTMLElement>('script[data-framework]')]
  const awaited = files.map(({ dataset }) => new URL(dataset.framework ?? '', location.href).href)
  const ends = new Map<string, number>()
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const isAwaited = awaited.includes(entry.name) && !ends.has(entry.name)
        if (isAwaited) ends.set(entry.name, entry.startTime + entry.duration)
      }
      if (ends.size === awaited.length) resolve(Math.max(...ends.values()))
    }).observe({ type: 'resource', buffered: true })
  })
}

/** Where a finger presses the first choice. Throws where it would have to scroll, which starts the quiz by itself. */
function firstChoice(): { x: number; y: number } {
  const choice = document.querySelector('[data-current] label:has(input)')
  const { left, top, width, height } = choice?.getBoundingClientRect() ?? new DOMRect()
  if (height === 0 || top + height > innerHeight) throw new Error('No choice is in sight.')
  return { x: left + width / 2, y: top + height / 2 }
}
