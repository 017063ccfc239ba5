import { randomBytes, randomUUID } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The secret that signs teachers' cookies, from a file of the data folder that is written once and read by its owner
 * alone. Whoever removes it signs everybody out.
 */
export async function readSecret(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'secret')
  // Written whole beside it and then given its name: of servers that start at once, none reads another's half.
  const draft = `${file}.${randomUUID()}`
  try {
    await writeFile(draft, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600, flush: true })
    await link(draft, file)
  } catch (error) {
    const stands = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (!stands) throw error
  } finally {
    await rm(draft, { force: true })
  }
  return readFile(file, 'utf8')
}
