import { readFile, writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { contentHash } from './content-hash.ts'
import { encodedFile, type PreparedEncoding } from './encoded-file.ts'
import { allowedInlineScripts } from './page-policy.ts'
import type { ManifestEntry, Representation } from './site-manifest.ts'

const compressible = new Set(['.html', '.css', '.js', '.json', '.svg', '.xml', '.txt', '.webmanifest'])
const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

/**
 * Writes `.br` (quality 11) and `.gz` (level 9) beside a file whose kind compresses, each only when it is
 * smaller than the file itself, and returns what the manifest says about the file.
 */
export async function compressFile(file: string): Promise<ManifestEntry> {
  const content = await readFile(file)
  const identity = describe(content)
  if (!compressible.has(extname(file))) return { identity }

  const [brotli, gzipped] = await Promise.all([
    brotliAsync(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    gzipAsync(content, { level: 9 }),
  ])
  const inlineScripts = extname(file) === '.html' ? allowedInlineScripts(content.toString()) : []
  const entry: ManifestEntry = { identity, ...(inlineScripts.length > 0 && { inlineScripts }) }
  const write = async (encoding: PreparedEncoding, encoded: Buffer) => {
    if (encoded.length >= content.length) return
    await writeFile(encodedFile(file, encoding), encoded)
    entry[encoding] = describe(encoded)
  }
  await write('br', brotli)
  await write('gzip', gzipped)
  return entry
}

function describe(content: Buffer): Representation {
  return { hash: contentHash(content), size: content.length }
}
