import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseEnvironment, settingNames } from './environment.ts'

const document = readFileSync(new URL('../../../../docs/operations.md', import.meta.url), 'utf8')

/** What the build alone reads. */
const buildSettings = ['CLASSROOM', 'STORIES_FOLDER']

/** The default by setting, as the document's table has it. */
const defaults = new Map(
  [...document.matchAll(/^\| `([A-Z_]+)` \|.*\| ([^|]+) \|$/gm)].map(([, name = '', value = '']) => [
    name,
    value.replaceAll('`', ''),
  ]),
)

it('documents every setting that is read, and no other', () => {
  expect([...defaults.keys()].sort()).toEqual([...settingNames, ...buildSettings].sort())
})

it('documents the defaults that are used', () => {
  const parsed = parseEnvironment({}, '/')
  if (parsed.kind === 'invalid') throw new Error('Nothing needs to be set.')
  const { port, host, dataFolder, baseAddress, databaseUrl, trustsProxy } = parsed.environment
  expect(defaults.get('PORT')).toBe(String(port))
  expect([host, defaults.get('LISTEN_ADDRESS')]).toEqual([null, 'every network; behind a proxy 127.0.0.1'])
  expect(`/${defaults.get('DATA_FOLDER')}`).toBe(dataFolder)
  expect(defaults.get('BASE_ADDRESS')?.replace('<PORT>', String(port))).toBe(baseAddress)
  expect([databaseUrl, defaults.get('DATABASE_URL')]).toEqual([null, 'a file in the data folder'])
  expect(defaults.get('TRUST_PROXY')).toBe(trustsProxy ? '1' : '0')
})
