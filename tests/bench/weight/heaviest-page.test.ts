import { describe, expect, it } from 'vitest'
import { heaviestPage } from './heaviest-page.ts'

describe('heaviestPage', () => {
  it('takes the largest of each figure, from whichever page it comes', () => {
    const pages = {
      '/en/story/': { bytes: 30_000, frameworkScriptBytes: 5, ownScriptBytes: 600 },
      '/hy/story/': { bytes: 31_000, frameworkScriptBytes: 0, ownScriptBytes: 500 },
    }
    expect(heaviestPage(pages)).toEqual({
      bench: 'weight',
      storyBytes: 31_000,
      frameworkScriptBytes: 5,
      ownScriptBytes: 600,
      pages,
    })
  })

  it('refuses a site without stories', () => {
    expect(() => heaviestPage({})).toThrow(RangeError)
  })
})
