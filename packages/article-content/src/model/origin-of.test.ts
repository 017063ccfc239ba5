import { describe, expect, it } from 'vitest'
import { edit, parseFixture } from '../testing/story-fixture.ts'
import { originOf } from './origin-of.ts'

const report = '{ author: anna-petrosyan, title: A bridge for Gyumri, language: en }'

function originAfter(retoldFrom: string) {
  const { story } = parseFixture(edit('story.yaml', report, retoldFrom))
  const words = story.editions.find(({ locale }) => locale === 'hy')?.words
  if (!story.facts || !words) throw new Error('The sound story has facts and words.')
  return originOf(story.facts.data, words.data)
}

describe('originOf', () => {
  it('names the author of the report as the language writes the name', () => {
    expect(originAfter(report)).toEqual({
      kind: 'report',
      author: 'Աննա Պետրոսյան',
      title: 'A bridge for Gyumri',
      language: 'en',
    })
  })

  it('falls back on the id of an author whom the language cannot name', () => {
    expect(originAfter('{ author: karen, title: A, language: en }')).toMatchObject({ author: 'karen' })
  })

  it('lists the sources of a story that retells no single report, but for those that are not there', () => {
    expect(originAfter('[bridge-law, letter]')).toMatchObject({
      kind: 'sources',
      sources: [{ title: 'Law on bridges' }],
    })
  })
})
