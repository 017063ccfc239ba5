import { backgroundCitations } from '../../source/background-citations.ts'
import type { Rule } from '../rule.ts'

/** The background cites only sources of story.yaml; that it cites one for each entry, its schemas ask for. */
export const backgroundSourcesListed: Rule = (story) => {
  const { facts } = story
  if (!facts) return []
  return backgroundCitations(story)
    .filter(({ id }) => !(id in facts.data.sources))
    .map(({ yaml, path, id }) => ({
      file: yaml.file,
      ...yaml.positionOf(path),
      rule: 'background-sources-listed',
      expected: `an id under sources in ${facts.file}`,
      found: id,
    }))
}
