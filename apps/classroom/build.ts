import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { assembleSite } from './assemble/assemble-site.ts'
import { writeLibrary } from './assemble/write-library.ts'

const folder = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

const next = spawnSync('next', ['build'], {
  cwd: import.meta.dirname,
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
})
if (next.status !== 0) process.exit(next.status ?? 1)

const problems = [
  ...writeLibrary({
    storiesFolder: process.env.STORIES_FOLDER || folder('../../packages/article-content/stories'),
    libraryFolder: folder('./library'),
    readerAssets: folder('../reader/generated/assets.json'),
    readerExport: folder('../reader/out'),
  }),
]

const result = await assembleSite({
  readerExport: folder('../reader/out'),
  cardsExport: folder('../cards/out'),
  classroomScripts: folder('./.next/static'),
  siteFolder: folder('./site'),
  servedFolder: folder('./served'),
})

switch (result.kind) {
  case 'assembled':
    console.log(`The site stands: ${result.files} files, ${Math.ceil(result.bytes / 1000)} kB.`)
    break
  case 'refused':
    problems.push(...result.problems)
    break
  default:
    result satisfies never
}
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
