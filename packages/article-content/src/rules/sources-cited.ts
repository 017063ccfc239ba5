import type { Problem } from '../model/problem.ts'
import { backgroundCitations } from '../source/background-citations.ts'
import type { SourceEdition } from '../source/source-story.ts'
import { linksIn } from '../source/teaching/links-in.ts'
import { readTarget } from '../source/teaching/read-target.ts'
import type { Rule } from './rule.ts'

const rule = 'sources-cited'

/**
 * A story and its glossary cite only sources of story.yaml, and each of these is cited by the story, by an entry, by the
 * background or by the teacher's notes, whose own citations `teaching-links-lead` judges.
 */
export const sourcesCited: Rule = (story) => {
  const { facts, editions } = story
  if (!facts) return []
  const listed = Object.keys(facts.data.sources)
  const glossaries = editions.flatMap(({ glossary }) => (glossary ? [glossary] : []))
  const unknown = glossaries.flatMap((glossary) =>
    Object.entries(glossary.data).flatMap(([term, entry]) =>
      entry.sources.flatMap((id, index): Problem[] => {
        if (listed.includes(id)) return []
        const place = glossary.positionOf([term, 'sources', index])
        const expected = `an id under sources in ${facts.file}`
        return [{ file: glossary.file, ...place, rule, expected, found: id }]
      }),
    ),
  )
  const ownSources = 'author' in facts.data.retoldFrom ? [] : facts.data.retoldFrom
  const cited = new Set([
    ...ownSources,
    ...glossaries.flatMap((glossary) => Object.values(glossary.data).flatMap((entry) => entry.sources)),
    ...backgroundCitations(story).map(({ id }) => id),
    ...editions.flatMap(sourcesOfNotes),
  ])
  // Without a readable glossary nothing can be said about what is not cited.
  const uncited = glossaries.length === 0 ? [] : listed.filter((id) => !cited.has(id))
  return [
    ...unknown,
    ...ownSources.flatMap((id, index): Problem[] => {
      if (listed.includes(id)) return []
      const place = facts.positionOf(['retoldFrom', index])
      return [{ file: facts.file, ...place, rule, expected: 'an id under sources', found: id }]
    }),
    ...uncited.map((id) => ({
      file: facts.file,
      ...facts.positionOf(['sources', id]),
      rule,
      expected: 'a source that retoldFrom, the glossary, the background or the teacher’s notes cite',
      found: `${id}, which none cites`,
    })),
  ]
}

function sourcesOfNotes({ teaching }: SourceEdition): string[] {
  return (teaching ? linksIn(teaching.tree) : []).flatMap(({ url }) => {
    const target = readTarget(url)
    return target?.kind === 'source' ? [target.id] : []
  })
}
