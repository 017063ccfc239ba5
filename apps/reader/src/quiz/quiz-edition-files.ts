import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LevelName } from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'
import { z } from 'zod'
import { storyOutlines } from '../site/site-content.ts'
import { practiceItemsOf, storyBySlug } from '../site/site-stories.ts'
import { quizEdition } from './quiz-edition.ts'

/** Where the addresses of the files are written down, from the app's folder. */
const addressesFile = 'generated/quiz-editions.json'
const addressesSchema = z.record(z.string(), z.string())

/**
 * Writes every quiz in each language as a file of its own into `public/quizzes`, under a name that changes with what is
 * in it: a page brings the questions in its own language and fetches the others when they are wanted.
 */
export function writeQuizEditions(appFolder: string): void {
  const addresses = storyOutlines().flatMap(({ slug, locales, quizLevels }) => {
    const practice = practiceItemsOf(slug)
    if (!practice) return []
    const story = storyBySlug(slug)
    return quizLevels.flatMap((level) =>
      locales.map((locale) => {
        const name = nameOf(slug, locale, level)
        const json = JSON.stringify(quizEdition(story, practice, locale, level))
        const hash = createHash('sha256').update(json).digest('hex').slice(0, 12)
        const address = `/quizzes/${name}-${hash}.json`
        writeFileSync(join(appFolder, 'public', address), json)
        return [name, address]
      }),
    )
  })
  writeFileSync(join(appFolder, addressesFile), JSON.stringify(Object.fromEntries(addresses)))
}

let addresses: Readonly<Record<string, string>> | undefined

/** The address of a quiz in a language; throws `MissingQuizFileError` where `writeQuizEditions` wrote none. */
export function quizEditionAddress(slug: string, locale: LocaleCode, level: LevelName): string {
  addresses ??= addressesSchema.parse(JSON.parse(readFileSync(join(process.cwd(), addressesFile), 'utf8')))
  const name = nameOf(slug, locale, level)
  const address = addresses[name]
  if (address === undefined) throw new MissingQuizFileError(name)
  return address
}

function nameOf(slug: string, locale: LocaleCode, level: LevelName): string {
  return `${slug}-${level}-${locale}`
}

/** The files are made before the pages, so only a bug asks for one that is not there. */
export class MissingQuizFileError extends Error {
  override readonly name = 'MissingQuizFileError'

  constructor(name: string) {
    super(`The quiz “${name}” was not written before the pages were made.`)
  }
}
