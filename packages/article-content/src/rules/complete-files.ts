import { locales } from '@karda/i18n'
import type { Problem } from '../model/problem.ts'
import type { SourceStory } from '../source/source-story.ts'
import type { Rule } from './rule.ts'

const rule = 'complete-files'

/** A story has its facts, at least one language, the original one among them, and every file in each language. */
export const completeFiles: Rule = (story) => {
  const levels = story.facts?.data.levels ?? []
  const languageFiles = ['words.yaml', 'glossary.yaml', ...levels.map((level) => `${level}.md`)]
  const required = story.editions.flatMap(({ locale }) => languageFiles.map((file) => `${locale}/${file}`))
  return [
    ...['story.yaml', ...required].filter((path) => !story.files.includes(path)).map(missing(story)),
    ...judgeLanguages(story),
    ...story.editions.flatMap(({ levels: texts }) =>
      texts
        .filter((level) => level.paragraphs.length === 0)
        .map(({ file }) => ({
          file,
          line: 1,
          rule,
          expected: 'the text of the story',
          found: 'no paragraph',
        })),
    ),
  ]
}

function missing({ slug }: SourceStory): (path: string) => Problem {
  return (path) => ({ file: `${slug}/${path}`, line: 1, rule, expected: 'this file', found: 'no such file' })
}

function judgeLanguages({ slug, facts, editions }: SourceStory): Problem[] {
  const codes = locales.map((locale) => locale.code)
  if (editions.length === 0) {
    const expected = `a folder for one language at least: ${codes.join(', ')}`
    return [{ file: slug, line: 1, rule, expected, found: 'none' }]
  }
  const original = facts?.data.originalLanguage
  if (!facts || editions.some((edition) => edition.locale === original)) return []
  return [
    {
      file: facts.file,
      ...facts.positionOf(['originalLanguage']),
      rule,
      expected: `a language that the story has: ${editions.map((edition) => edition.locale).join(', ')}`,
      found: String(original),
    },
  ]
}
