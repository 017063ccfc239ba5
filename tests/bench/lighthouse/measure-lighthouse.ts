import { startServer } from '../../server/start-server.ts'
import { baseAddress, storyPages } from '../../site/sitemap.ts'
import type { LighthouseFigures, LighthouseResult } from '../bench-result.ts'
import { waitForQuiet } from '../quiet/wait-for-quiet.ts'
import { medianFigures, worstFigures } from './combine-figures.ts'
import { runLighthouse } from './run-lighthouse.ts'

const runsOfAPage = 3

/** Lighthouse's phone profile on every story page: of each page the median of three runs, of all pages the worst. */
export async function measureLighthouse(): Promise<LighthouseResult> {
  const server = await startServer()
  try {
    const port = Number(new URL(server.origin).port)
    const pages: Record<string, LighthouseFigures> = {}
    for (const { path } of storyPages) pages[path] = await measurePage(baseAddress + path, port)
    return { bench: 'lighthouse', ...worstFigures(Object.values(pages)), pages }
  } finally {
    server.signal()
    await server.exitCode
  }
}

async function measurePage(address: string, port: number): Promise<LighthouseFigures> {
  const runs: LighthouseFigures[] = []
  while (runs.length < runsOfAPage) {
    await waitForQuiet()
    const { figures, imperfections } = await runLighthouse(address, port)
    runs.push(figures)
    const { performance, accessibility, bestPractices, seo } = figures
    const scores = [performance, accessibility, bestPractices, seo].join(', ')
    console.log(`${address}, run ${runs.length} of ${runsOfAPage}: ${scores}`)
    for (const imperfection of imperfections) console.log(`  ${imperfection}`)
  }
  return medianFigures(runs)
}
