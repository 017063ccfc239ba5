import type { LocaleCode } from '@karda/i18n'
import { backgroundFiles } from '../source/background-files.ts'
import { fillForm } from './fill-form.ts'
import type { StoryPart } from './story-parts.ts'

/** What is asked for in a new story. */
export interface NewStory {
  /** The day on which it is begun, `2026-11-28`. */
  today: string
  locales: readonly LocaleCode[]
  parts: readonly StoryPart[]
}

const languageFolder = 'language/'

const filesOfPart: Readonly<Record<StoryPart, readonly string[]>> = {
  background: [...backgroundFiles, 'language/background.yaml'],
  teaching: ['language/teaching.md'],
}

/** The files of a new story by their paths from its folder; `form` holds those of the form, one folder for all languages. */
export function newStoryFiles(form: ReadonlyMap<string, string>, story: NewStory): Map<string, string> {
  const left = Object.entries(filesOfPart).flatMap(([part, files]) =>
    story.parts.some((wanted) => wanted === part) ? [] : files,
  )
  const files = [...form].filter(([path]) => !left.includes(path))
  return new Map(
    files.flatMap(([path, text]) =>
      path.startsWith(languageFolder)
        ? story.locales.map((locale) => [
            path.replace(languageFolder, `${locale}/`),
            fillForm(text, { ...story, locale }),
          ])
        : [[path, fillForm(text, { ...story, locale: undefined })]],
    ),
  )
}
