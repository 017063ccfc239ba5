import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { ByteRange } from '../http/byte-range.ts'
import type { ContentEncoding } from '../http/choose-encoding.ts'
import type { KardaResponse } from '../http/karda-request.ts'
import type { ServedRepresentation } from '../site/served-file.ts'

/**
 * Answers a range request, 206 or 416. This is not left to sirv, which sends the first bytes for `bytes=-500`
 * (the last 500), everything for `bytes=0-0`, and throws for `bytes=5-2`.
 */
export function sendRange(
  response: KardaResponse,
  siteFolder: string,
  { file, size }: ServedRepresentation,
  encoding: ContentEncoding,
  range: Exclude<ByteRange, { kind: 'whole' }>,
): void {
  switch (range.kind) {
    case 'unsatisfiable':
      response.removeHeader('Content-Type')
      response.writeHead(416, { 'Content-Range': `bytes */${size}`, 'Content-Length': 0 }).end()
      return
    case 'part': {
      const { start, end } = range
      if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
      response.writeHead(206, {
        'Content-Range': `bytes ${start}-${end}/${size}`,
        'Content-Length': end - start + 1,
      })
      createReadStream(join(siteFolder, file), { start, end }).pipe(response)
      return
    }
    default:
      range satisfies never
  }
}
