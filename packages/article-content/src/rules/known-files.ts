import { isLocaleCode, locales } from '@karda/i18n'
import { type LevelName, levelNames } from '../schema/level-name.ts'
import { backgroundFiles } from '../source/background-files.ts'
import type { SourceStory } from '../source/source-story.ts'
import type { Rule } from './rule.ts'

const filesBesideLanguages = ['story.yaml', 'items.yaml', 'answer-key.yaml', ...backgroundFiles]

/** Folders of a story that hold data of another kind than one language's words. */
const dataFolders = ['sound', 'lexicon']

/** A story's folder holds only the files and folders that the format knows. */
export const knownFiles: Rule = (story) => {
  const unknown = story.files.filter((path) => !isKnown(path, story))
  return unknown.map((path) => ({
    file: `${story.slug}/${path}`,
    line: 1,
    rule: 'known-files',
    expected: expectation(path, story),
    found: path,
    hint: 'Check the spelling of the name; drafts are kept elsewhere.',
  }))
}

function isKnown(path: string, story: SourceStory): boolean {
  const [folder = '', ...rest] = path.split('/')
  if (rest.length === 0) return filesBesideLanguages.includes(path)
  if (dataFolders.includes(folder)) return true
  return isLocaleCode(folder) && languageFiles(story).includes(rest.join('/'))
}

function expectation(path: string, story: SourceStory): string {
  const [folder = '', ...rest] = path.split('/')
  if (rest.length === 0) return `only ${filesBesideLanguages.join(', ')} beside the folders of languages`
  if (isLocaleCode(folder)) return `only ${languageFiles(story).join(', ')} in the folder of a language`
  return `only folders named ${[...locales.map((locale) => locale.code), ...dataFolders].join(', ')}`
}

function languageFiles(story: SourceStory): string[] {
  const levels: readonly LevelName[] = story.facts?.data.levels ?? levelNames
  return [
    'words.yaml',
    'glossary.yaml',
    'items.yaml',
    'background.yaml',
    'teaching.md',
    ...levels.map((level) => `${level}.md`),
  ]
}
