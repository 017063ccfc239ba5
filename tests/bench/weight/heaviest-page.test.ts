import { describe, expect, it } from 'vitest'
import { heaviestPage } from './heaviest-page.ts'

describe('heaviestPage', () => {
  it('takes the largest of each figure, from whichever page it comes', () => {
    const pages = {
      '/en/story/': { bytes: 30_000, frameworkScriptBytes: 5, ownScriptBytes: 600 },
      '/hy/story/': { bytes: 31_000, frameworkScriptBytes: 0, ownScriptBytes: 500 },
    }
    const quizzes = { '/en/story/quiz/': { bytes: 90_000, frameworkScriptBytes: 70_000, ownScriptBytes: 5 } }
    expect(heaviestPage(pages, quizzes)).toEqual({
      bench: 'weight',
      storyBytes: 31_000,
      frameworkScriptBytes: 5,
      ownScriptBytes: 600,
      quizBytes: 90_000,
      pages: { ...pages, ...quizzes },
    })
  })

  it('refuses a site without stories, or without quizzes', () => {
    const page = { '/en/': { bytes: 1, frameworkScriptBytes: 0, ownScriptBytes: 0 } }
    expect(() => heaviestPage({}, page)).toThrow(RangeError)
    expect(() => heaviestPage(page, {})).toThrow(RangeError)
  })
})
