import type { BackgroundWords } from '../../schema/background-words.ts'
import type { SourceStory } from '../../source/source-story.ts'
import { idFaults } from '../items/id-faults.ts'
import type { Rule } from '../rule.ts'

/** Ids that one record of a language's words must have, and where they come from, in words. */
interface ExpectedIds {
  record: Exclude<keyof BackgroundWords, 'lesson'>
  ids: readonly string[]
  list: string
}

/** Each language has words for exactly what the facts of the background name; who is a person or place of the story is named there. */
export const backgroundIdsAgree: Rule = (story) => {
  const expected = expectedIds(story)
  return story.editions.flatMap(({ background: yaml }) =>
    yaml
      ? expected
          .flatMap(({ record, ids, list }) =>
            idFaults({ path: [record], expected: ids, found: Object.keys(yaml.data[record]), list }),
          )
          .map(({ path, ...fault }) => ({
            file: yaml.file,
            ...yaml.positionOf(path),
            rule: 'background-ids-agree',
            ...fault,
          }))
      : [],
  )
}

/** What an unreadable file would have named is not judged. */
function expectedIds({ facts, timeline, people, map, claims }: SourceStory): ExpectedIds[] {
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id)
  const expected: ExpectedIds[] = []
  if (timeline) {
    expected.push({ record: 'timeline', ids: ids(timeline.data), list: `the events of ${timeline.file}` })
  }
  if (people) {
    expected.push({ record: 'people', ids: Object.keys(people.data), list: `the people of ${people.file}` })
  }
  if (map && facts) {
    const ofStory = facts.data.places
    const others = Object.keys(map.data.places).filter((id) => !ofStory.includes(id))
    expected.push({ record: 'places', ids: ofStory, list: `the places of ${facts.file}` })
    expected.push({ record: 'names', ids: others, list: `the places that only ${map.file} has` })
  }
  if (map) expected.push({ record: 'maps', ids: ids(map.data.maps), list: `the maps of ${map.file}` })
  if (claims) {
    expected.push({ record: 'claims', ids: ids(claims.data), list: `the claims of ${claims.file}` })
  }
  if (claims && facts) {
    const voices = claims.data.map(({ by }) => by).filter((by) => !facts.data.people.includes(by))
    expected.push({ record: 'voices', ids: [...new Set(voices)], list: `the voices of ${claims.file}` })
  }
  return expected
}
