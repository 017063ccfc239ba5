import { describe, expect, it } from 'vitest'
import { judgeBackground } from '../../testing/sound-background.ts'
import { judge } from '../../testing/story-fixture.ts'
import { completeBackgroundFiles } from './complete-background-files.ts'

describe('completeBackgroundFiles', () => {
  it('accepts a story with all files of a background, and one with none', () => {
    expect(judgeBackground(completeBackgroundFiles)).toEqual([])
    expect(judge(completeBackgroundFiles)).toEqual([])
  })

  it.each(['timeline.yaml', 'people.yaml', 'map.yaml', 'claims.yaml', 'hy/background.yaml'])(
    'misses %s where the others are there',
    (path) => {
      expect(judgeBackground(completeBackgroundFiles, { [path]: null })).toMatchObject([
        { file: `bridge/${path}`, line: 1, found: 'no such file' },
      ])
    },
  )
})
