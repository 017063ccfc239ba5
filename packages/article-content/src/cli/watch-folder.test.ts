import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { edit, storyTexts } from '../testing/story-fixture.ts'
import { writeStories } from '../testing/write-stories.ts'
import { frameCheck } from './frame-check.ts'
import { watchFolder } from './watch-folder.ts'

const sound = 'content: 1 story, 2 languages, 10 items, 0 problems'

function watchStory() {
  const stories = writeStories({
    ...Object.fromEntries([...storyTexts()].map(([path, text]) => [`bridge/${path}`, text])),
  })
  const shown: string[] = []
  const stop = new AbortController()
  const ended = watchFolder(stories, { show: ({ output }) => shown.push(output), signal: stop.signal })
  const save = (path: string, text: string) => writeFileSync(join(stories, 'bridge', path), text)
  return { stories, shown, stop, ended, save }
}

describe('content check --watch', () => {
  it('shows what is wrong, again after each save, until it is stopped', async () => {
    const { shown, stop, ended, save } = watchStory()
    expect(shown).toEqual([sound])
    const changed = edit('en/full.md', '20 workers', '30 workers')['en/full.md'] ?? ''
    save('en/full.md', changed)
    await vi.waitFor(() => expect(shown).toHaveLength(2), 5000)
    expect(shown[1]).toContain('bridge/hy/full.md:1  numbers-agree')
    save('en/full.md', changed.replace('30', '20'))
    await vi.waitFor(() => expect(shown[2]).toBe(sound), 5000)
    stop.abort()
    expect(await ended).toEqual({ exitCode: 0, output: '' })
  })

  it('checks once for several saves in a row', async () => {
    const { shown, stop, ended, save } = watchStory()
    for (const day of ['01', '02', '03']) save('story.yaml', `asOf: 2025-03-${day}\n`)
    save('hy/full.md', 'Մեկ։\n')
    await vi.waitFor(() => expect(shown[1]).toContain('segments-align'), 5000)
    stop.abort()
    await ended
    expect(shown).toHaveLength(2)
  })

  it('sees the files of a new folder', async () => {
    const { stories, shown, stop, ended } = watchStory()
    mkdirSync(join(stories, 'tunnel/en'), { recursive: true })
    writeFileSync(join(stories, 'tunnel/en/full.md'), 'A tunnel.\n')
    await vi.waitFor(() => expect(shown.at(-1)).toContain('tunnel/story.yaml:1  complete-files'), 5000)
    stop.abort()
    await ended
  })

  it('ends with 2 when the folder goes', async () => {
    const { stories, ended } = watchStory()
    rmSync(stories, { recursive: true })
    expect(await ended).toEqual({ exitCode: 2, output: `${stories} is not a folder.` })
    mkdirSync(stories)
  })

  it('ends at once with 2 where there is no such folder', async () => {
    const watch = { show: () => {}, signal: new AbortController().signal }
    expect(await watchFolder('no-such-folder', watch)).toEqual({
      exitCode: 2,
      output: 'no-such-folder is not a folder.',
    })
  })
})

describe('one check of several', () => {
  const at = new Date(2025, 2, 1, 9, 5, 7)

  it('takes the place of the one before on a terminal, and says that more may follow', () => {
    const shown = frameCheck({ exitCode: 0, output: sound }, at, true)
    expect(shown).toBe(
      `\u001b[2J\u001b[3J\u001b[H${sound}\n\nChecked at 09:05:07. Waiting for the next save; Ctrl-C ends this.\n`,
    )
  })

  it('is parted from the one before by a line elsewhere', () => {
    expect(frameCheck({ exitCode: 0, output: sound }, at, false)).toMatch(/^── 09:05:07\ncontent: /)
  })
})
