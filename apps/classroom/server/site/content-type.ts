import { extname } from 'node:path'

const typeByExtension: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** Kinds of files that a browser never shows as a document, wherever they are opened. */
const loadedOnly = new Set(['.css', '.js', '.json', '.png', '.webmanifest', '.woff2'])

/** Whether a file is only ever loaded by a document. A picture in SVG is a document; it can hold scripts. */
export function isLoadedOnly(file: string): boolean {
  return loadedOnly.has(extname(file))
}

/** The `Content-Type` of a file by its name's ending; bytes without a meaning when the ending is unknown. */
export function contentTypeOf(file: string): string {
  return typeByExtension[extname(file)] ?? 'application/octet-stream'
}
