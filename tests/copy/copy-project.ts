import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { projectPath } from '../bench/project-path.ts'

/** Everything that the reader is built from. */
const parts = [
  'apps/reader',
  'packages/article-content',
  'packages/assessment',
  'packages/elements',
  'packages/i18n',
  'packages/ui',
  'package.json',
  'tsconfig.base.json',
  'turbo.json',
]

/** What builds have made, by the names of folders. */
const made = ['out', 'dist', 'generated', '.next', '.next-served', '.turbo']
const madeForPublic = ['fonts', 'icons', 'elements', 'quizzes'].map((name) => join('public', name))

// The copy has the packages of the project, so nothing may install any there.
const workspace = `packages: [packages/*, apps/*]
pmOnFail: ignore
verifyDepsBeforeRun: false
`

/**
 * Copies the sources of the reader, with its packages as links, to where something else may be built of them, and gives
 * the copy's folder. It lies within the project, as the pages' bundler does not leave the project's folder; whoever
 * makes it takes it away.
 */
export function copyProject(name: string): string {
  const folder = projectPath(`.karda/copies/${name}`)
  rmSync(folder, { recursive: true, force: true })
  for (const part of parts) {
    cpSync(projectPath(part), join(folder, part), {
      recursive: true,
      // The links to packages are relative, and lead within the copy to its own.
      verbatimSymlinks: true,
      filter: (path) =>
        !made.includes(basename(path)) &&
        !madeForPublic.some((made) => path.endsWith(join('apps/reader', made))),
    })
  }
  symlinkSync(relative(folder, projectPath('node_modules')), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), workspace)
  return folder
}

/** Puts other stories in the place of those of a copy, and gives their folder, which is empty. */
export function emptyStories(copy: string): string {
  const stories = join(copy, 'packages/article-content/stories')
  rmSync(stories, { recursive: true })
  mkdirSync(stories)
  return stories
}
