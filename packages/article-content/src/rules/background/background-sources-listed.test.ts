import { describe, expect, it } from 'vitest'
import { editBackground, judgeBackground, soundBackground } from '../../testing/sound-background.ts'
import { judge, parseFixture } from '../../testing/story-fixture.ts'
import { sourcesCited } from '../sources-cited.ts'
import { backgroundSourcesListed } from './background-sources-listed.ts'

describe('backgroundSourcesListed', () => {
  it('accepts sources that story.yaml lists', () => {
    expect(judgeBackground(backgroundSourcesListed)).toEqual([])
    expect(judge(backgroundSourcesListed)).toEqual([])
  })

  it.each([
    ['timeline.yaml', 1],
    ['people.yaml', 1],
    ['map.yaml', 2],
    ['claims.yaml', 2],
  ])('names in %s a source that it does not list', (path, line) => {
    expect(
      judgeBackground(backgroundSourcesListed, editBackground(path, '[bridge-law]', '[law]')),
    ).toMatchObject([{ file: `bridge/${path}`, line, found: 'law' }])
  })

  it('names the source of a map', () => {
    const changes = editBackground('map.yaml', '    sources: [bridge-law]', '    sources: [law]')
    expect(judgeBackground(backgroundSourcesListed, changes)).toMatchObject([{ line: 9, found: 'law' }])
  })

  it.each([
    ['timeline.yaml', 'an event'],
    ['people.yaml', 'a person'],
    ['map.yaml', 'a place'],
  ])('leaves it to the schema of %s that %s has a source', (path) => {
    const { problems } = parseFixture({ ...soundBackground, ...editBackground(path, '[bridge-law]', '[]') })
    expect(problems).toMatchObject([
      { rule: 'schema', expected: expect.stringMatching(/at least one source$/) },
    ])
  })

  it('counts what the background cites as cited', () => {
    const uncited = { 'en/glossary.yaml': null, 'hy/glossary.yaml': null }
    expect(judgeBackground(sourcesCited, uncited)).toEqual([])
  })

  it('says nothing where story.yaml cannot be read', () => {
    expect(judgeBackground(backgroundSourcesListed, { 'story.yaml': '[' })).toEqual([])
  })
})
