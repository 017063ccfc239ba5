import { type Browser, chromium } from '@playwright/test'
import { browserFlags } from '../../browser/browser-flags.ts'
import { findBrowser } from '../../browser/find-browser.ts'
import type { QuizStart } from '../bench-result.ts'
import { median } from '../median.ts'
import { type Moment, visitQuiz } from './visit-quiz.ts'

/** Odd, so that the median is a figure of one of them. */
const visits = 3

/**
 * How long a quiz's framework takes on a phone, which Lighthouse never sees, as it starts only when somebody touches the
 * page: until it is fetched ahead, and from the first press on a choice until the quiz works. Each is the median of three
 * visits in milliseconds.
 */
export async function timeQuizStart(origin: string, path: string): Promise<QuizStart> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: browserFlags(process.getuid?.() === 0),
  })
  try {
    const atOnce = await visitAgainAndAgain(browser, origin + path, 'at-once')
    const later = await visitAgainAndAgain(browser, origin + path, 'when-fetched')
    return {
      path,
      fetchedAhead: median(later.map(({ fetchedAt }) => fetchedAt)),
      pressedAtOnce: median(atOnce.map(({ worksAfter }) => worksAfter)),
      pressedWhenFetched: median(later.map(({ worksAfter }) => worksAfter)),
    }
  } finally {
    await browser.close()
  }
}

async function visitAgainAndAgain(browser: Browser, address: string, moment: Moment) {
  const all: Awaited<ReturnType<typeof visitQuiz>>[] = []
  while (all.length < visits) {
    const seen = await visitQuiz(browser, address, moment)
    console.log(
      `${new URL(address).pathname}, pressed ${moment}: all fetched after ${seen.fetchedAt} ms, works ${seen.worksAfter} ms after the press`,
    )
    all.push(seen)
  }
  return all
}
