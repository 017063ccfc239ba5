import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { describeProblem } from './src/build/describe-problem.ts'
import { overweightCards } from './src/build/overweight-cards.ts'
import { undrawableCards } from './src/build/undrawable-cards.ts'
import { openWorkshop, type Workshop } from './src/build/workshop.ts'
import { openFonts } from './src/fonts/open-fonts.ts'

const appFolder = import.meta.dirname
const outFolder = path.join(appFolder, 'out')

const opened = openWorkshop(appFolder, process.env.STORIES_FOLDER)
const problems = opened.kind === 'invalid' ? opened.problems.map(describeProblem) : build(opened.workshop)
if (problems.length > 0) {
  console.error(`cards: not built\n${problems.join('\n')}`)
  process.exitCode = 1
}

/** Builds all cards into `out/cards` and returns what has to be put right before that is possible. */
function build({ cards, fonts, cache, keyOf }: Workshop): string[] {
  const undrawable = undrawableCards(cards, openFonts(fonts))
  if (undrawable.length > 0) return undrawable
  const unchanged = cards.filter(({ words }) => cache.has(keyOf(words))).length
  if (!exportCards()) return ['next build failed; its messages stand above']
  removeOtherPages()
  console.log(`cards: ${cards.length - unchanged} drawn, ${unchanged} unchanged`)
  const weighed = cards.map(({ address }) => ({
    address,
    bytes: statSync(path.join(outFolder, address)).size,
  }))
  return overweightCards(weighed)
}

function exportCards(): boolean {
  const next = path.join(appFolder, 'node_modules/next/dist/bin/next')
  const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  const { status } = spawnSync(process.execPath, [next, 'build'], {
    cwd: appFolder,
    env: environment,
    stdio: 'inherit',
  })
  return status === 0
}

/** The export holds Next's own 404 page too, which would be taken for the site's. */
function removeOtherPages() {
  for (const name of readdirSync(outFolder)) {
    if (name !== 'cards') rmSync(path.join(outFolder, name), { recursive: true })
  }
}
