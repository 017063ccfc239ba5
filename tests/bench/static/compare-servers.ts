import { startServer } from '../../server/start-server.ts'
import { sitemapPages } from '../../site/sitemap.ts'
import type { StaticResult, StaticRound } from '../bench-result.ts'
import { waitForQuiet } from '../quiet/wait-for-quiet.ts'
import { buildServedReader } from './build-served-reader.ts'
import { requestsPerSecond } from './requests-per-second.ts'
import { fetchPages, pageDifferences } from './same-pages.ts'
import { startNext } from './start-next.ts'
import { staticRound, summarizeRounds } from './summarize-rounds.ts'

const rounds = 3
const warmUpSeconds = 3
const roundSeconds = 6

/** The libraries, stories and glossaries, in every language. */
const paths = sitemapPages.filter(({ kind }) => kind !== 'text').map(({ path }) => path)

/** Compares our server with `next start`: the same pages, on one machine, in turns. */
export async function compareServers(): Promise<StaticResult> {
  console.log('Building the reader for next start …')
  buildServedReader()
  const karda = await startServer()
  try {
    const next = await startNext()
    try {
      const ours = `http://127.0.0.1:${new URL(karda.origin).port}`
      return summarizeRounds(await runRounds(ours, next.origin))
    } finally {
      await next.stop()
    }
  } finally {
    karda.signal()
    await karda.exitCode
  }
}

async function runRounds(ours: string, theirs: string): Promise<StaticRound[]> {
  const differences = pageDifferences(await fetchPages(ours, paths), await fetchPages(theirs, paths))
  if (differences.length > 0) throw new Error(`the pages are not the same:\n${differences.join('\n')}`)
  console.log(`Both servers serve the same ${paths.length} pages. Warming them up …`)
  for (const origin of [ours, theirs]) await requestsPerSecond(origin, paths, warmUpSeconds)
  const done: StaticRound[] = []
  while (done.length < rounds) {
    await waitForQuiet()
    const round = staticRound(
      await requestsPerSecond(ours, paths, roundSeconds),
      await requestsPerSecond(theirs, paths, roundSeconds),
    )
    done.push(round)
    console.log(
      `Round ${done.length} of ${rounds}: ${round.requestsPerSecond} a second, next start ${round.nextRequestsPerSecond}: ${round.ratio} times`,
    )
  }
  return done
}
