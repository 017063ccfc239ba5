import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeLibrary } from '../../assemble/write-library.ts'
import { openLibrary } from './open-library.ts'

const storiesFolder = fileURLToPath(new URL('../../../../packages/article-content/stories', import.meta.url))
const assets = { preloadedFonts: ['/fonts/a.woff2'], enhancingScript: '/e.js' }

describe('the library', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'karda-library-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function written() {
    const readerAssets = join(folder, 'reader-assets.json')
    writeFileSync(readerAssets, JSON.stringify({ ...assets, policyScript: '/p.js' }))
    writeFileSync(join(folder, 'p.js'), 'policy()')
    const libraryFolder = join(folder, 'library')
    expect(writeLibrary({ storiesFolder, libraryFolder, readerAssets, readerExport: folder })).toEqual([])
    return openLibrary(libraryFolder)
  }

  it('has every story that has items, with its items and their keys', () => {
    const library = written()
    expect(library.slugs).toContain('armenia-csto')
    const story = library.story('armenia-csto')
    expect(story?.story.editions.map(({ locale }) => locale)).toEqual(['en', 'hy'])
    expect(Object.keys(story?.answerKey.answers ?? {})).toEqual(Object.keys(story?.items.facts ?? {}))
  })

  it('has no other story, whatever the slug looks like', () => {
    const library = written()
    for (const slug of ['nowhere', '', '..', '../index', 'index', 'constructor']) {
      expect(library.story(slug)).toBeUndefined()
    }
  })

  it('knows what every page loads', () => {
    expect(written().assets).toEqual({ ...assets, policy: 'policy()' })
  })

  it('is not written from stories that have problems', () => {
    mkdirSync(join(folder, 'stories/broken'), { recursive: true })
    writeFileSync(join(folder, 'stories/broken/story.yaml'), 'title: [')
    const problems = writeLibrary({
      storiesFolder: join(folder, 'stories'),
      libraryFolder: join(folder, 'library'),
      readerAssets: '',
      readerExport: folder,
    })
    expect(problems).toEqual(['The stories have problems: “pnpm content check” lists them.'])
  })
})
