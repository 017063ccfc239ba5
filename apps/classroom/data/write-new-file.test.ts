import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { writeNewFile } from './write-new-file.ts'

const folder = await mkdtemp(join(tmpdir(), 'karda-new-file-'))
afterAll(() => rm(folder, { recursive: true }))

const moduleAddress = new URL('write-new-file.ts', import.meta.url).href

describe('a new file', () => {
  it('holds all that was written, under the name and in the size that are reported', async () => {
    const file = join(folder, 'whole')
    const texts = ['Կարդա՛\n', 'x'.repeat(600_000), 'end']
    async function* eachText() {
      yield* texts
    }
    const writing = await writeNewFile(file, eachText())
    expect(await readFile(file, 'utf8')).toBe(texts.join(''))
    expect(writing).toEqual({ kind: 'written', bytes: (await stat(file)).size })
    expect(await writeNewFile(file, eachText())).toEqual({ kind: 'exists' })
  })

  // The shell’s limit lets the system take a part of what is written, as a disk does that fills up meanwhile.
  it.skipIf(process.platform === 'win32')(
    'is none at all where only a part of it could be written',
    async () => {
      const program = `
      import { writeNewFile } from '${moduleAddress}'
      async function* text() { yield 'x'.repeat(800_000) }
      const writing = await writeNewFile('cut', text()).catch((error) => error.code)
      console.log(JSON.stringify(writing))`
      const { stdout } = await promisify(execFile)(
        'sh',
        ['-c', 'ulimit -f 600; exec "$0" --input-type=module -e "$1"', process.execPath, program],
        { cwd: folder },
      )
      expect(JSON.parse(stdout)).toBe('EFBIG')
      expect((await readdir(folder)).filter((name) => name.startsWith('cut'))).toEqual([])
    },
  )
})
