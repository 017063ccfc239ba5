import sirv from 'sirv'
import { addVary } from '../http/add-vary.ts'
import { parseByteRange } from '../http/byte-range.ts'
import { chooseEncoding } from '../http/choose-encoding.ts'
import type { Handler } from '../http/handler.ts'
import type { KardaRequest, KardaResponse } from '../http/karda-request.ts'
import { matchesEntityTag } from '../http/matches-entity-tag.ts'
import type { ServedFile, ServedRepresentation } from '../site/served-file.ts'
import { documentHeaders } from './security-headers.ts'
import { sendRange } from './send-range.ts'

/**
 * Serves the files of the site: chooses the representation, answers 304 to a visitor who has it and 206 to one
 * who wants a part, sends what is held in memory, and leaves sending the rest to sirv. sirv is given the very name of the representation
 * (`/en/index.html.br`) and no encodings or endings of its own, so it cannot choose another one than the ETag's.
 */
export function serveSiteFile(
  siteFolder: string,
  fileByPath: ReadonlyMap<string, ServedFile>,
  held: ReadonlyMap<string, Buffer>,
): Handler {
  const sendWhole = sirv(siteFolder, { dev: false, extensions: [] })
  return (request, response, next) => {
    const file = fileByPath.get(request.path)
    if (!file) {
      next()
      return
    }
    const { representations } = file
    const encoding = chooseEncoding(acceptedEncodings(request), (candidate) => representations.has(candidate))
    const representation = representations.get(encoding)
    if (!representation) throw new TypeError(`${request.path} has no representation "${encoding}"`)

    response.setHeader('ETag', representation.entityTag)
    setFileHeaders(response, file)
    const ifNoneMatch = request.headers['if-none-match']
    if (ifNoneMatch !== undefined && matchesEntityTag(ifNoneMatch, representation.entityTag)) {
      response.writeHead(304).end()
      return
    }
    response.setHeader('Content-Type', file.contentType)
    response.setHeader('Accept-Ranges', 'bytes')
    const range = parseByteRange(wantedRange(request, representation), representation.size)
    if (range.kind !== 'whole') {
      sendRange(response, siteFolder, representation, encoding, range)
      return
    }
    const content = held.get(representation.file)
    if (content) {
      if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
      response.setHeader('Content-Length', content.length)
      response.end(content)
      return
    }
    request.url = representation.file
    delete request.headers.range
    sendWhole(request, response, next)
  }
}

/** The headers of a file in whichever representation it is sent. */
function setFileHeaders(response: KardaResponse, file: ServedFile): void {
  response.setHeader('Cache-Control', file.cacheControl)
  // Of a page's weight over the wire they were a twentieth.
  if (file.isLoadedOnly) for (const name of documentHeaders) response.removeHeader(name)
  if (file.contentSecurityPolicy) response.setHeader('Content-Security-Policy', file.contentSecurityPolicy)
  if (file.representations.size > 1) addVary(response, 'Accept-Encoding')
}

function acceptedEncodings(request: KardaRequest): string | undefined {
  const header = request.headers['accept-encoding']
  return Array.isArray(header) ? header.join(',') : header
}

/** The range asked for, unless it is of a representation that the visitor would no longer get (`If-Range`). */
function wantedRange(request: KardaRequest, { entityTag }: ServedRepresentation): string | undefined {
  const ifRange = request.headers['if-range']
  if (request.method !== 'GET' || (ifRange !== undefined && ifRange !== entityTag)) return undefined
  return request.headers.range
}
