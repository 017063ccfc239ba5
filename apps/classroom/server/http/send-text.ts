import type { KardaResponse } from './karda-request.ts'

/** Answers with one line of plain text that no cache keeps. */
export function sendText(response: KardaResponse, status: number, text: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
  })
  response.end(text)
}
