import { describe, expect, it } from 'vitest'
import { storiesFolder } from './stories-folder.ts'

describe('storiesFolder', () => {
  it.each([undefined, ''])('is the project’s own where none is chosen (%j)', (chosen) => {
    expect(storiesFolder('/karda/apps/cards', chosen)).toBe('/karda/packages/article-content/stories')
  })

  it('is the chosen one', () => {
    expect(storiesFolder('/karda/apps/cards', '/other/stories')).toBe('/other/stories')
  })
})
