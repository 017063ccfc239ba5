import { join } from 'node:path'
import type { DatabaseSettings } from '@karda/database'
import type { Environment } from './environment.ts'

/** Where the rows are: in the PostgreSQL that the environment names, or else in a file of the data folder. */
export function databaseSettings({
  databaseUrl,
  dataFolder,
}: Pick<Environment, 'databaseUrl' | 'dataFolder'>): DatabaseSettings {
  return databaseUrl === null
    ? { kind: 'sqlite', file: join(dataFolder, 'karda.sqlite') }
    : { kind: 'postgres', url: databaseUrl }
}
