import { describe, expect, it } from 'vitest'
import { soundItems } from '../../testing/sound-items.ts'
import { judge } from '../../testing/story-fixture.ts'
import { completeItemFiles } from './complete-item-files.ts'

const paths = Object.keys(soundItems)

describe('completeItemFiles', () => {
  it('accepts all files of the items, and none of them', () => {
    expect(judge(completeItemFiles)).toEqual([])
    expect(judge(completeItemFiles, Object.fromEntries(paths.map((path) => [path, null])))).toEqual([])
  })

  it.each(paths)('names the missing %s', (path) => {
    expect(judge(completeItemFiles, { [path]: null })).toMatchObject([
      { file: `bridge/${path}`, line: 1, found: 'no such file' },
    ])
  })

  it('does not take a file that cannot be read for a missing one', () => {
    expect(judge(completeItemFiles, { 'items.yaml': '[' })).toEqual([])
  })
})
