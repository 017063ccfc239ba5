import { mkdtemp, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { prepareDataFolder } from './prepare-data-folder.ts'

it('creates the folder', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'karda-data-')), 'a', 'b')
  expect(await prepareDataFolder(folder)).toBeUndefined()
  expect((await stat(folder)).isDirectory()).toBe(true)
})

it('says what is wrong when there cannot be such a folder', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'karda-data-')), 'file')
  await writeFile(file, '')
  expect(await prepareDataFolder(join(file, 'data'))).toMatchObject({
    variable: 'DATA_FOLDER',
    found: `${file}/data (ENOTDIR)`,
  })
})
