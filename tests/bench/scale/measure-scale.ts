import { cpSync, globSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyProject, emptyStories } from '../../copy/copy-project.ts'
import { startReaderBuild } from '../../copy/start-reader-build.ts'
import type { ScaleResult } from '../bench-result.ts'
import { projectPath } from '../project-path.ts'
import { waitForQuiet } from '../quiet/wait-for-quiet.ts'
import { roundTo } from '../round-to.ts'
import { generatedNames } from './generated-names.ts'
import { watchTreeMemory } from './watch-tree-memory.ts'

interface MeasuredBuild {
  pages: number
  seconds: number
  peakMegabytes: number | null
}

/**
 * Builds the reader, in a copy of the project, of so many stories, twice: from nothing, and with nothing changed; before
 * that of a tenth as many, to see whether a page takes longer where there are more.
 */
export async function measureScale(stories: number): Promise<ScaleResult> {
  await waitForQuiet()
  const copy = copyProject('scale')
  try {
    const tenth = await buildOf(copy, Math.max(1, Math.round(stories / 10)))
    const whole = await buildOf(copy, stories)
    const again = await timeBuild(copy)
    return {
      bench: 'scale',
      stories,
      pages: whole.pages,
      seconds: roundTo(1, whole.seconds),
      millisecondsPerPage: perPage(whole),
      peakMegabytes: whole.peakMegabytes,
      tenthMillisecondsPerPage: perPage(tenth),
      unchangedSeconds: roundTo(1, again.seconds),
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

function perPage({ seconds, pages }: MeasuredBuild): number {
  return roundTo(1, (seconds * 1000) / pages)
}

async function buildOf(copy: string, count: number): Promise<MeasuredBuild> {
  console.log(`Building the reader of ${count} stories from nothing …`)
  rmSync(join(copy, 'apps/reader/.next'), { recursive: true, force: true })
  const folder = emptyStories(copy)
  const present = projectPath('packages/article-content/stories')
  const sources = readdirSync(present, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  for (const { slug, source } of generatedNames(sources, count)) {
    cpSync(join(present, source), join(folder, slug), { recursive: true })
  }
  const build = await timeBuild(copy)
  console.log(`${build.pages} pages in ${roundTo(1, build.seconds)} s, ${build.peakMegabytes} MB at the most`)
  return build
}

/** Throws where the build fails. */
async function timeBuild(copy: string): Promise<MeasuredBuild> {
  const started = performance.now()
  const build = startReaderBuild(copy)
  const memory = watchTreeMemory(build.pid)
  await build.done.finally(() => memory.stop())
  const seconds = (performance.now() - started) / 1000
  const peakMegabytes = memory.stop()
  const pages = globSync('**/*.html', { cwd: join(copy, 'apps/reader/out') }).length
  return { pages, seconds, peakMegabytes }
}
