import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Written, with its size in bytes; or something stands under this name. */
export type Writing = { kind: 'written'; bytes: number } | { kind: 'exists' }

/** Characters that are collected before they are written. */
const chunkLength = 256 * 1024

/**
 * Writes a file that only its owner may read. It gets its name when all of it is on the disk: under this name stands the
 * whole file or none. What is there already is not overwritten.
 */
export async function writeNewFile(file: string, texts: AsyncIterable<string>): Promise<Writing> {
  if (existsSync(file)) return { kind: 'exists' }
  const draft = `${file}.${randomUUID()}.part`
  const handle = await open(draft, 'wx', 0o600)
  try {
    const bytes = await writeAll(texts, async (text) => {
      const chunk = Buffer.from(text)
      // `write` is content with a part of it, as where the disk is full from there on; this one fails then.
      await handle.writeFile(chunk)
      return chunk.length
    })
    await handle.sync()
    await handle.close()
    await rename(draft, file)
    await syncFolder(dirname(file))
    return { kind: 'written', bytes }
  } catch (error) {
    // Closed already, or failing in the same way: what went wrong first is what counts.
    await handle.close().catch(() => undefined)
    await rm(draft, { force: true })
    throw error
  }
}

async function writeAll(
  texts: AsyncIterable<string>,
  write: (text: string) => Promise<number>,
): Promise<number> {
  let bytes = 0
  let collected = ''
  for await (const text of texts) {
    collected += text
    if (collected.length < chunkLength) continue
    bytes += await write(collected)
    collected = ''
  }
  return collected === '' ? bytes : bytes + (await write(collected))
}

/** Without this the name could be gone after a power failure. Windows has no such call, and does not need it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
