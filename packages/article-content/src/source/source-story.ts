import type { LocaleCode } from '@karda/i18n'
import type { Root } from 'mdast'
import type { Segment } from '../model/story.ts'
import type { AnswersById } from '../schema/answer-key.ts'
import type { BackgroundWords } from '../schema/background-words.ts'
import type { Claim } from '../schema/claim-facts.ts'
import type { Glossary } from '../schema/glossary.ts'
import type { ItemFactsById } from '../schema/item-facts.ts'
import type { ItemWordsById } from '../schema/item-words.ts'
import type { LevelName } from '../schema/level-name.ts'
import type { MapFacts } from '../schema/map-facts.ts'
import type { PeopleFacts } from '../schema/people-facts.ts'
import type { StoryFacts } from '../schema/story-facts.ts'
import type { TimelineEvent } from '../schema/timeline-facts.ts'
import type { Words } from '../schema/words.ts'
import type { Blank } from './find-blanks.ts'
import type { SourceTeaching } from './teaching/source-teaching.ts'
import type { YamlFile } from './yaml-file.ts'

/** A segment that knows where in its file each of its characters was read. */
export interface SourceSegment extends Segment {
  /** Column in the line, from 1, of each UTF-16 unit of `text`. */
  columns: readonly number[]
}

/** The segments between two blank lines of a level's file. */
export interface SourceParagraph {
  id: string
  /** Line of its first segment, from 1. */
  line: number
  segments: SourceSegment[]
}

/** A level's file: its text, its Markdown tree and the paragraphs found in it. */
export interface SourceLevel {
  file: string
  level: LevelName
  text: string
  tree: Root
  paragraphs: SourceParagraph[]
}

/** One language's folder of a story. A YAML file that is missing or invalid is absent. */
export interface SourceEdition {
  locale: LocaleCode
  words?: YamlFile<Words>
  glossary?: YamlFile<Glossary>
  items?: YamlFile<ItemWordsById>
  /** The teacher's notes, where there are any. */
  teaching?: SourceTeaching
  background?: YamlFile<BackgroundWords>
  levels: SourceLevel[]
}

/** The files of a story's background that are the same in every language. */
export interface SourceBackground {
  timeline?: YamlFile<TimelineEvent[]>
  people?: YamlFile<PeopleFacts>
  map?: YamlFile<MapFacts>
  claims?: YamlFile<Claim[]>
}

/** A story as its files hold it: what the content rules judge. Its YAML files are absent like an edition's. */
export interface SourceStory extends SourceBackground {
  slug: string
  facts?: YamlFile<StoryFacts>
  items?: YamlFile<ItemFactsById>
  answerKey?: YamlFile<AnswersById>
  /** In the order of the locales. */
  editions: SourceEdition[]
  /** Every file of the story, by its path from the story's folder. */
  files: readonly string[]
  /** What its author has still to fill. */
  blanks: readonly Blank[]
}
