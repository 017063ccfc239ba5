import type { Glossary, GlossaryEntry } from '../schema/glossary.ts'
import type { Words } from '../schema/words.ts'
import { backgroundTexts } from './background-texts.ts'
import { itemTexts, typedAnswers } from './item-texts.ts'
import type { LocatedText } from './located-text.ts'
import { placeInSegment } from './place-in-segment.ts'
import { segmentsOf } from './segments-of.ts'
import type { SourceEdition } from './source-story.ts'
import { textsOfTeaching } from './teaching/texts-of-teaching.ts'
import type { TextEntry } from './text-entry.ts'
import type { YamlFile } from './yaml-file.ts'

/**
 * Every text of an edition that readers see and that is in its language: segments, words, glossary, items, background
 * and notes. Left out are ids, mentions, and names that are given in another language.
 */
export function textsOfEdition(edition: SourceEdition): LocatedText[] {
  return [
    ...edition.levels.flatMap((level) =>
      segmentsOf(level).map((segment) => ({
        file: level.file,
        kind: 'segment' as const,
        text: segment.text,
        positionAt: (index: number) => placeInSegment(segment, index),
      })),
    ),
    ...(edition.words ? locate(edition.words, wordsEntries(edition.words.data)) : []),
    ...(edition.glossary
      ? locate(edition.glossary, glossaryEntries(edition.glossary.data, edition.locale))
      : []),
    ...(edition.items
      ? locate(edition.items, [...itemTexts(edition.items.data), ...typedAnswers(edition.items.data)])
      : []),
    ...(edition.background ? locate(edition.background, backgroundTexts(edition.background.data)) : []),
    ...(edition.teaching ? textsOfTeaching(edition.teaching) : []),
  ]
}

function locate(yaml: YamlFile<unknown>, entries: readonly TextEntry[]): LocatedText[] {
  return entries.flatMap(([path, kind, text]) =>
    text === undefined
      ? []
      : [{ file: yaml.file, kind, text, positionAt: (index: number) => yaml.positionIn(path, index) }],
  )
}

function wordsEntries(words: Words): TextEntry[] {
  return [
    [['headline'], 'phrase', words.headline],
    [['standfirst'], 'sentences', words.standfirst],
    [['sourceNote'], 'sentences', words.sourceNote],
    ...Object.entries(words.people).flatMap(([id, person]): TextEntry[] => [
      [['people', id, 'name'], 'phrase', person.name],
      [['people', id, 'office'], 'phrase', person.office],
    ]),
    ...Object.entries(words.places).map(
      ([id, place]): TextEntry => [['places', id, 'name'], 'phrase', place.name],
    ),
    ...Object.entries(words.quotations).flatMap(([id, quotation]): TextEntry[] => [
      [['quotations', id, 'occasion'], 'label', quotation.occasion],
      [['quotations', id, 'note'], 'sentences', quotation.note],
    ]),
    ...Object.entries(words.corrections).map(
      ([id, correction]): TextEntry => [['corrections', id, 'text'], 'sentences', correction.text],
    ),
  ]
}

function glossaryEntries(glossary: Glossary, language: string): TextEntry[] {
  return Object.entries(glossary).flatMap(([term, entry]): TextEntry[] => [
    [[term, 'headword'], 'phrase', entry.headword],
    [[term, 'fullName'], 'phrase', entry.fullName],
    [[term, 'pronunciation'], 'pronunciation', entry.pronunciation],
    [[term, 'explanation'], 'sentences', entry.explanation],
    ...nameEntries(term, entry, language),
  ])
}

function nameEntries(term: string, entry: GlossaryEntry, language: string): TextEntry[] {
  return (entry.names ?? []).flatMap((name, index): TextEntry[] => [
    [[term, 'names', index, 'usedBy'], 'phrase', name.usedBy],
    [[term, 'names', index, 'name'], 'phrase', name.language === language ? name.name : undefined],
    [[term, 'names', index, 'reading'], 'phrase', name.reading],
  ])
}
