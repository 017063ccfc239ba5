import { chmod, mkdir, mkdtemp, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { prepareDataFolder } from './prepare-data-folder.ts'

it('creates the folder', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'karda-data-')), 'a', 'b')
  expect(await prepareDataFolder(folder)).toBeUndefined()
  expect((await stat(folder)).isDirectory()).toBe(true)
})

it.runIf(process.platform !== 'win32')(
  'lets nobody else look into a folder that it creates, and leaves one that is there as it is',
  async () => {
    const parent = await mkdtemp(join(tmpdir(), 'karda-data-'))
    const made = join(parent, 'made')
    await prepareDataFolder(made)
    expect((await stat(made)).mode & 0o777).toBe(0o700)
    const given = join(parent, 'given')
    await mkdir(given)
    await chmod(given, 0o750)
    await prepareDataFolder(given)
    expect((await stat(given)).mode & 0o777).toBe(0o750)
  },
)

it('says what is wrong when there cannot be such a folder', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'karda-data-')), 'file')
  await writeFile(file, '')
  expect(await prepareDataFolder(join(file, 'data'))).toMatchObject({
    variable: 'DATA_FOLDER',
    found: `${file}/data (ENOTDIR)`,
  })
})
