import { describe, expect, it } from 'vitest'
import { editBackground, judgeBackground } from '../../testing/sound-background.ts'
import { edit as editStory } from '../../testing/story-fixture.ts'
import { mapPlacesFit } from './map-places-fit.ts'

const edit = (original: string, replacement: string) => editBackground('map.yaml', original, replacement)

describe('mapPlacesFit', () => {
  it('accepts places that are on a map, within its frame', () => {
    expect(judgeBackground(mapPlacesFit)).toEqual([])
  })

  it('names a place of the story that the file does not have', () => {
    expect(
      judgeBackground(
        mapPlacesFit,
        editStory('story.yaml', 'places: [gyumri]', 'places: [gyumri, vanadzor]'),
      ),
    ).toMatchObject([{ line: 1, expected: 'where vanadzor is', found: 'nothing' }])
  })

  it('names a place that no map names', () => {
    expect(judgeBackground(mapPlacesFit, edit(', armenia: { at: [44.5, 40.3] }', ''))).toMatchObject([
      { line: 3, found: 'armenia, which none names' },
    ])
  })

  it.each([
    ['a name for no place', 'labels: {', 'labels: { ani: { at: [43.9, 40.5] },', 8, 'ani'],
    ['a mark for what is no country', 'marked: [armenia]', 'marked: [gyumri]', 7, 'gyumri'],
    ['a name outside the frame', 'at: [44.5, 40.3]', 'at: [46, 40.3]', 8, '46, 40.3'],
    ['a line to a place outside it', 'at: [44.5, 40.3]', 'at: [44.5, 40.3], pointsTo: [44, 39]', 8, '44, 39'],
    ['a point outside it', 'at: [43.85, 40.79]', 'at: [43.85, 42]', 8, '43.85, 42'],
  ])('names %s', (_, original, replacement, line, found) => {
    expect(judgeBackground(mapPlacesFit, edit(original, replacement))).toMatchObject([
      { file: 'bridge/map.yaml', line, found },
    ])
  })

  it('judges what the file alone says where story.yaml cannot be read, and nothing without a map', () => {
    expect(judgeBackground(mapPlacesFit, { 'story.yaml': '[' })).toEqual([])
    expect(judgeBackground(mapPlacesFit, { 'map.yaml': null })).toEqual([])
  })
})
