import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { projectPath } from '../bench/project-path.ts'

const messagesSchema = z.record(z.string(), z.string())

/** The third language and its story, as data. */
const fixture = projectPath('tests/fixtures/third-language')

/** Adds the third language and its story to a copy of the project, as folders, and has the languages registered. */
export function addThirdLanguage(copy: string): void {
  const messages = join(copy, 'packages/i18n/src/messages')
  mkdirSync(join(messages, 'de'))
  for (const file of readdirSync(join(messages, 'en')).filter((name) => name.endsWith('.json'))) {
    writeFileSync(join(messages, 'de', file), fileInGerman(join(messages, 'en', file), file))
  }
  cpSync(join(fixture, 'lavash'), join(copy, 'packages/article-content/stories/lavash'), { recursive: true })
  // What each of the project's commands does before anything else.
  const { status, stderr } = spawnSync(process.execPath, ['packages/i18n/register-languages.ts'], {
    cwd: copy,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
}

function fileInGerman(english: string, file: string): string {
  const own = join(fixture, 'language', file)
  const translated = existsSync(own) ? readFileSync(own, 'utf8') : '{}'
  if (file === 'locale.json') return translated
  const original: unknown = JSON.parse(readFileSync(english, 'utf8'))
  if (file === 'aliases.json') return JSON.stringify(original)
  const stands = Object.entries(messagesSchema.parse(original)).map(([key, text]) => [key, `[de] ${text}`])
  return JSON.stringify({ ...Object.fromEntries(stands), ...messagesSchema.parse(JSON.parse(translated)) })
}
