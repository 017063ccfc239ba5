import type { Problem } from '../model/problem.ts'
import type { Glossary } from '../schema/glossary.ts'
import type { Words } from '../schema/words.ts'
import { otherEditions, referenceEdition } from '../source/reference-edition.ts'
import type { SourceEdition } from '../source/source-story.ts'
import type { YamlFile, YamlPath } from '../source/yaml-file.ts'
import type { Rule } from './rule.ts'

/** A value that an edition may have or lack, as something comparable. */
interface OptionalValue {
  yaml: YamlFile<unknown>
  path: YamlPath
  stated: string
}

/**
 * What is optional is alike in every language: the note on the source, a person’s office, the names that the
 * sides use, and the sources of a glossary entry. Which abbreviations have a full name, and where a quotation
 * needs its note, depends on the language.
 */
export const equalOptionalKeys: Rule = (story) => {
  const reference = referenceEdition(story)
  if (!reference) return []
  const expected = optionalValues(reference)
  return otherEditions(story).flatMap((edition) =>
    optionalValues(edition).flatMap((value) => {
      const partner = expected.find((candidate) => candidate.path.join() === value.path.join())
      return partner && partner.stated !== value.stated ? [difference(value, partner)] : []
    }),
  )
}

function optionalValues({ words, glossary }: SourceEdition): OptionalValue[] {
  return [...(words ? valuesOfWords(words) : []), ...(glossary ? valuesOfGlossary(glossary) : [])]
}

function valuesOfWords(yaml: YamlFile<Words>): OptionalValue[] {
  const people = Object.entries(yaml.data.people)
  return [
    { yaml, path: ['sourceNote'], stated: presence(yaml.data.sourceNote) },
    ...people.map(([id, { office }]) => ({ yaml, path: ['people', id, 'office'], stated: presence(office) })),
  ]
}

function valuesOfGlossary(yaml: YamlFile<Glossary>): OptionalValue[] {
  return Object.entries(yaml.data).flatMap(([term, { names = [], sources }]) => [
    {
      yaml,
      path: [term, 'names'],
      stated: list(
        'names in',
        names.map((name) => name.language),
      ),
    },
    { yaml, path: [term, 'sources'], stated: list('sources', sources) },
  ])
}

function presence(value: string | undefined): string {
  return value === undefined ? 'no value' : 'a value'
}

function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? 'no value' : `${name} ${[...items].sort().join(', ')}`
}

function difference(value: OptionalValue, partner: OptionalValue): Problem {
  return {
    file: value.yaml.file,
    ...value.yaml.positionOf(value.path),
    rule: 'equal-optional-keys',
    expected: `${value.path.join('.')}: ${partner.stated}, as in ${partner.yaml.file}`,
    found: value.stated,
  }
}
