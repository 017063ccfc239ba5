import { startServer } from '../../server/start-server.ts'
import { documentBytes } from '../../site/heaviest-pages.ts'
import { baseAddress, quizPages, type SitemapPage, storyPages } from '../../site/sitemap.ts'
import type { LighthouseFigures, LighthouseResult } from '../bench-result.ts'
import { medianFigures, worstFigures } from './combine-figures.ts'
import { type LighthouseVisit, runLighthouse } from './run-lighthouse.ts'
import { timeQuizStart } from './time-quiz-start.ts'

/** How often a page is looked at: as often as `most`, or as `fewest` where those agree on the blocking time. Odd. */
interface Runs {
  fewest: number
  most: number
}

const runsOfAStory: Runs = { fewest: 3, most: 5 }
/** The worst of all quizzes is told, so chance makes it look slower, never faster. */
const runsOfAQuiz: Runs = { fewest: 1, most: 1 }

/** Where Lighthouse comes from unless it is told otherwise. */
const blankPage = 'about:blank'

/**
 * An answer of our server that is under the same opener policy (COOP) as the pages, so that the browser shows a page in
 * the process that it has. From `about:blank` the policy makes it start one, and that start, stretched by other work on
 * few cores, counts as the page's blocking time. The answer has no icon: the browser misses one and says so on the
 * console, wherefore only speed is taken from these runs.
 */
const answerInSameProcess = `${baseAddress}/healthz`

/**
 * Lighthouse's phone profile on every story page and practice quiz: of each page the median of its runs; of the story
 * pages the worst. What is no bar, a browser process that already runs, is seen on the full level alone. What a quiz
 * takes to start is timed on the heaviest, at an address of loopback.
 */
export async function measureLighthouse(): Promise<LighthouseResult> {
  const server = await startServer()
  try {
    const port = Number(new URL(server.origin).port)
    const measure = (pages: readonly SitemapPage[], runs: Runs, from: string) =>
      measurePages(pages, runs, { port, from })
    const pages = await measure(storyPages, runsOfAStory, blankPage)
    const measuredQuizzes = await measure(quizPages, runsOfAQuiz, blankPage)
    const fullStories = storyPages.filter(({ level }) => level === 'full')
    const inRunningProcess = worstFigures(
      Object.values(await measure(fullStories, runsOfAStory, answerInSameProcess)),
    )
    const heaviestQuiz = quizPages.toSorted((one, other) => documentBytes(other) - documentBytes(one))[0]
    const quizStart = await timeQuizStart(server.origin, heaviestQuiz?.path ?? '')
    return {
      bench: 'lighthouse',
      ...worstFigures(Object.values(pages)),
      pages,
      quizPages: measuredQuizzes,
      quizStart,
      inRunningProcess: {
        performance: inRunningProcess.performance,
        totalBlockingTime: inRunningProcess.totalBlockingTime,
      },
    }
  } finally {
    server.signal()
    await server.exitCode
  }
}

async function measurePages(
  sitemapPages: readonly SitemapPage[],
  runs: Runs,
  { port, from }: Omit<LighthouseVisit, 'address'>,
): Promise<Record<string, LighthouseFigures>> {
  const pages: Record<string, LighthouseFigures> = {}
  for (const { path } of sitemapPages) {
    console.log(`${path}, coming from ${from}:`)
    pages[path] = await measurePage({ address: baseAddress + path, port, from }, runs)
  }
  return pages
}

async function measurePage(visit: LighthouseVisit, { fewest, most }: Runs): Promise<LighthouseFigures> {
  const runs: LighthouseFigures[] = []
  while (runs.length < fewest || (runs.length < most && !isAgreed(runs))) {
    const { figures, imperfections } = await runLighthouse(visit)
    runs.push(figures)
    const { performance, accessibility, bestPractices, seo, totalBlockingTime, interactive } = figures
    const scores = [performance, accessibility, bestPractices, seo].join(', ')
    console.log(
      `  run ${runs.length}: ${scores}; blocked for ${totalBlockingTime} ms, interactive after ${interactive} ms`,
    )
    for (const imperfection of imperfections) console.log(`    ${imperfection}`)
  }
  return medianFigures(runs)
}

function isAgreed(runs: readonly LighthouseFigures[]): boolean {
  return new Set(runs.map(({ totalBlockingTime }) => totalBlockingTime)).size === 1
}
