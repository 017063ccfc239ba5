import { access, constants, mkdir } from 'node:fs/promises'
import type { EnvironmentProblem } from '../src/environment/environment.ts'

/**
 * Creates the data folder where it is missing, for its owner alone; returns the problem when it cannot be made or written
 * to. A folder that is there may be for others too: what is in it is kept from them by the modes of the files.
 */
export async function prepareDataFolder(dataFolder: string): Promise<EnvironmentProblem | undefined> {
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o700 })
    await access(dataFolder, constants.W_OK)
    return undefined
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    return {
      variable: 'DATA_FOLDER',
      expected: 'a folder that the server may write to',
      found: `${dataFolder}${reason}`,
      remedy:
        'Set DATA_FOLDER to another folder, or give the user that runs the server the right to write there.',
    }
  }
}
