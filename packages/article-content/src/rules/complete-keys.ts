import type { Problem } from '../model/problem.ts'
import type { StoryFacts } from '../schema/story-facts.ts'
import type { SourceEdition } from '../source/source-story.ts'
import type { YamlFile, YamlPath } from '../source/yaml-file.ts'
import type { Rule } from './rule.ts'

interface KeyedRecord {
  yaml: YamlFile<unknown>
  path: YamlPath
  keys: string[]
  /** Ids that story.yaml lists, under this name. */
  listed: readonly string[]
  list: string
}

/** Each language has words for exactly the terms, people, places, quotations and corrections of story.yaml. */
export const completeKeys: Rule = ({ facts, editions }) =>
  facts
    ? editions.flatMap((edition) =>
        keyedRecords(edition, facts.data).flatMap((record) => [
          ...missing(record, facts.file),
          ...extra(record),
        ]),
      )
    : []

function keyedRecords({ words, glossary }: SourceEdition, facts: StoryFacts): KeyedRecord[] {
  const ids = (entries: readonly { id: string }[]) => entries.map((entry) => entry.id)
  const listedByName = {
    people: facts.people,
    places: facts.places,
    quotations: ids(facts.quotations),
    corrections: ids(facts.corrections),
  }
  const names = ['people', 'places', 'quotations', 'corrections'] as const
  const records = names.flatMap((list): KeyedRecord[] =>
    words
      ? [{ yaml: words, path: [list], keys: Object.keys(words.data[list]), listed: listedByName[list], list }]
      : [],
  )
  if (!glossary) return records
  const terms = { yaml: glossary, path: [], keys: Object.keys(glossary.data) }
  return [...records, { ...terms, listed: facts.glossary, list: 'glossary' }]
}

function missing({ yaml, path, keys, listed, list }: KeyedRecord, factsFile: string): Problem[] {
  return listed
    .filter((id) => !keys.includes(id))
    .map((id) => ({
      file: yaml.file,
      ...yaml.positionOf(path),
      rule: 'complete-keys',
      expected: `${id}, which ${factsFile} lists under ${list}`,
      found: 'nothing',
    }))
}

function extra({ yaml, path, keys, listed, list }: KeyedRecord): Problem[] {
  return keys
    .filter((id) => !listed.includes(id))
    .map((id) => ({
      file: yaml.file,
      ...yaml.positionOf([...path, id]),
      rule: 'complete-keys',
      expected: `only what story.yaml lists under ${list}`,
      found: id,
    }))
}
