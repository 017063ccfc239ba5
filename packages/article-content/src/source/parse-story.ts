import { type LocaleCode, locales } from '@karda/i18n'
import type { z } from 'zod'
import type { Problem } from '../model/problem.ts'
import { answerKeyFileSchema } from '../schema/answer-key.ts'
import { backgroundWordsFileSchema } from '../schema/background-words.ts'
import { claimsFileSchema } from '../schema/claim-facts.ts'
import { glossarySchema } from '../schema/glossary.ts'
import { itemsFileSchema } from '../schema/item-facts.ts'
import { itemWordsFileSchema } from '../schema/item-words.ts'
import { levelNames } from '../schema/level-name.ts'
import { mapFileSchema } from '../schema/map-facts.ts'
import { peopleFileSchema } from '../schema/people-facts.ts'
import { storyFactsSchema } from '../schema/story-facts.ts'
import { timelineFileSchema } from '../schema/timeline-facts.ts'
import { wordsFileSchema } from '../schema/words.ts'
import { findBlanks } from './find-blanks.ts'
import { parseLevel } from './parse-level.ts'
import { parseYaml } from './parse-yaml.ts'
import type { SourceBackground, SourceEdition, SourceStory } from './source-story.ts'
import type { StoryFiles } from './story-files.ts'
import { parseTeaching } from './teaching/parse-teaching.ts'
import type { YamlFile } from './yaml-file.ts'

/** A story as far as its files could be read, and what is wrong with the syntax or values of the rest. */
export interface ParsedStory {
  story: SourceStory
  problems: Problem[]
}

/** Parses every file of a story's folder that the format knows; a missing file is left to the rules. */
export function parseStory(files: StoryFiles): ParsedStory {
  const problems: Problem[] = []

  function readYaml<Data>(path: string, schema: z.ZodType<Data>): YamlFile<Data> | undefined {
    const text = files.texts.get(path)
    if (typeof text !== 'string') return undefined
    const parsed = parseYaml(`${files.slug}/${path}`, text, schema)
    if (parsed.kind === 'parsed') return parsed.yaml
    problems.push(...parsed.problems)
    return undefined
  }

  function readEdition(locale: LocaleCode): SourceEdition {
    const words = readYaml(`${locale}/words.yaml`, wordsFileSchema)
    const glossary = readYaml(`${locale}/glossary.yaml`, glossarySchema)
    const items = readYaml(`${locale}/items.yaml`, itemWordsFileSchema)
    const teaching = files.texts.get(`${locale}/teaching.md`)
    const background = readYaml(`${locale}/background.yaml`, backgroundWordsFileSchema)
    const levels = levelNames.flatMap((level) => {
      const path = `${locale}/${level}.md`
      const text = files.texts.get(path)
      return typeof text === 'string' ? [parseLevel(`${files.slug}/${path}`, level, text)] : []
    })
    return {
      locale,
      ...(words && { words }),
      ...(glossary && { glossary }),
      ...(items && { items }),
      ...(typeof teaching === 'string' && {
        teaching: parseTeaching(`${files.slug}/${locale}/teaching.md`, teaching),
      }),
      ...(background && { background }),
      levels,
    }
  }

  function readBackground(): SourceBackground {
    const timeline = readYaml('timeline.yaml', timelineFileSchema)
    const people = readYaml('people.yaml', peopleFileSchema)
    const map = readYaml('map.yaml', mapFileSchema)
    const claims = readYaml('claims.yaml', claimsFileSchema)
    return {
      ...(timeline && { timeline }),
      ...(people && { people }),
      ...(map && { map }),
      ...(claims && { claims }),
    }
  }

  const facts = readYaml('story.yaml', storyFactsSchema)
  const items = readYaml('items.yaml', itemsFileSchema)
  const answerKey = readYaml('answer-key.yaml', answerKeyFileSchema)
  const paths = [...files.texts.keys()]
  const editions = locales
    .map((locale) => locale.code)
    .filter((code) => paths.some((path) => path.startsWith(`${code}/`)))
    .map(readEdition)
  const story: SourceStory = {
    slug: files.slug,
    ...(facts && { facts }),
    ...(items && { items }),
    ...(answerKey && { answerKey }),
    ...readBackground(),
    editions,
    files: paths,
    blanks: [...files.texts].flatMap(([path, text]) => findBlanks(`${files.slug}/${path}`, text ?? '')),
  }
  return { story, problems }
}
