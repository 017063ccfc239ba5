import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDatabase, type Database, type DatabaseSettings, openDatabase } from '@karda/database'
import { autumn, type TestEngine } from '@karda/database/testing'
import { test } from 'vitest'
import { databaseSettings } from '../../src/environment/database-settings.ts'
import { type CommandResult, runDataCommand } from '../run-data-command.ts'

/** A place where an installation keeps its data, and what does something with it. */
export interface Installation {
  settings: DatabaseSettings
  /** Runs `pnpm data` with these words; files are those of the test's own folder. */
  run: (...words: string[]) => Promise<CommandResult>
  /** Connects as a server does that runs meanwhile. */
  connect: () => Database
}

/** Vitest's `it` on an engine: each test has a folder of its own, and may make installations by name. */
export type DataTest = ReturnType<typeof dataTest>

/** See `DataTest`. */
export function dataTest(engine: TestEngine) {
  return test
    .extend('engine', engine)
    .extend('folder', async ({ engine }, { onCleanup }) => {
      const folder = await mkdtemp(join(tmpdir(), `karda-data-${engine.kind}-`))
      onCleanup(() => rm(folder, { recursive: true }))
      return folder
    })
    .extend('install', ({ engine, folder }, { onCleanup }) => {
      const undo: (() => Promise<void>)[] = []
      onCleanup(async () => {
        for (const step of undo.toReversed()) await step()
      })
      return async (name: string, tables: 'all-tables' | 'no-tables'): Promise<Installation> => {
        const created = await engine.createDatabase(tables)
        undo.push(() => engine.removeDatabase(created))
        const dataFolder = join(folder, name)
        const databaseUrl = created.kind === 'postgres' ? created.url : null
        const settings = databaseSettings({ dataFolder, databaseUrl })
        if (created.kind === 'sqlite' && settings.kind === 'sqlite' && tables === 'all-tables') {
          await mkdir(dataFolder)
          await copyFile(created.file, settings.file)
        }
        const variables = { DATA_FOLDER: dataFolder, DATABASE_URL: databaseUrl ?? undefined }
        return {
          settings,
          run: (...words) =>
            runDataCommand({
              words,
              variables,
              projectFolder: folder,
              workingFolder: folder,
              now: () => autumn,
            }),
          connect() {
            const database = openDatabase(settings)
            undo.push(() => closeDatabase(database))
            return database
          },
        }
      }
    })
}
