import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { storyTexts } from '../testing/story-fixture.ts'
import { writeStories } from '../testing/write-stories.ts'

const program = fileURLToPath(new URL('content.ts', import.meta.url))

it('watches until Ctrl-C, and then ends as done', async () => {
  const texts = [...storyTexts()].map(([path, text]) => [`bridge/${path}`, text])
  const stories = writeStories(Object.fromEntries(texts))
  const child = spawn(process.execPath, [program, 'check', stories, '--watch'])
  const exit = once(child, 'exit')
  let shown = ''
  for await (const chunk of child.stdout) {
    shown += chunk
    if (/ 0 problems\n\nChecked [^\n]+\n$/.test(shown))
      writeFileSync(join(stories, 'bridge/hy/full.md'), 'Մեկ։\n')
    if (/segments-align[\s\S]+Ctrl-C ends this\.\n$/u.test(shown)) child.kill('SIGINT')
  }
  expect(await exit).toEqual([0, null])
  expect(shown.match(/^── \d\d:\d\d:\d\d$/gm)).toHaveLength(2)
})
