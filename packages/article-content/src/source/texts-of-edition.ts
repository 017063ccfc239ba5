import type { Glossary, GlossaryEntry } from '../schema/glossary.ts'
import type { Words } from '../schema/words.ts'
import type { LocatedText, TextKind } from './located-text.ts'
import { placeInSegment } from './place-in-segment.ts'
import { segmentsOf } from './segments-of.ts'
import type { SourceEdition } from './source-story.ts'
import type { YamlFile, YamlPath } from './yaml-file.ts'

type Entry = [path: YamlPath, kind: TextKind, text: string | undefined]

/**
 * Every text of an edition that readers see and that is in its language: segments, words and glossary. Left
 * out are ids, mentions, and names that are given in another language.
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
  ]
}

function locate(yaml: YamlFile<unknown>, entries: readonly Entry[]): LocatedText[] {
  return entries.flatMap(([path, kind, text]) =>
    text === undefined
      ? []
      : [{ file: yaml.file, kind, text, positionAt: (index: number) => yaml.positionIn(path, index) }],
  )
}

function wordsEntries(words: Words): Entry[] {
  return [
    [['headline'], 'phrase', words.headline],
    [['standfirst'], 'sentences', words.standfirst],
    [['sourceNote'], 'sentences', words.sourceNote],
    ...Object.entries(words.people).flatMap(([id, person]): Entry[] => [
      [['people', id, 'name'], 'phrase', person.name],
      [['people', id, 'office'], 'phrase', person.office],
    ]),
    ...Object.entries(words.places).map(
      ([id, place]): Entry => [['places', id, 'name'], 'phrase', place.name],
    ),
    ...Object.entries(words.quotations).flatMap(([id, quotation]): Entry[] => [
      [['quotations', id, 'occasion'], 'label', quotation.occasion],
      [['quotations', id, 'note'], 'sentences', quotation.note],
    ]),
    ...Object.entries(words.corrections).map(
      ([id, correction]): Entry => [['corrections', id, 'text'], 'sentences', correction.text],
    ),
  ]
}

function glossaryEntries(glossary: Glossary, language: string): Entry[] {
  return Object.entries(glossary).flatMap(([term, entry]): Entry[] => [
    [[term, 'headword'], 'phrase', entry.headword],
    [[term, 'fullName'], 'phrase', entry.fullName],
    [[term, 'pronunciation'], 'pronunciation', entry.pronunciation],
    [[term, 'explanation'], 'sentences', entry.explanation],
    ...nameEntries(term, entry, language),
  ])
}

function nameEntries(term: string, entry: GlossaryEntry, language: string): Entry[] {
  return (entry.names ?? []).flatMap((name, index): Entry[] => [
    [[term, 'names', index, 'usedBy'], 'phrase', name.usedBy],
    [[term, 'names', index, 'name'], 'phrase', name.language === language ? name.name : undefined],
    [[term, 'names', index, 'reading'], 'phrase', name.reading],
  ])
}
