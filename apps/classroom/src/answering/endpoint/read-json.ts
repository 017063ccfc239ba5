import type { DeviceRequest } from './device-request.ts'

/** The JSON of a request's body, or why there is none. */
export type ReadJson =
  | { kind: 'read'; value: unknown; bytes: number }
  | { kind: 'refused'; error: 'not-json' | 'too-large' | 'malformed' }

/** Reads a body of at most `limit` bytes; counts while it reads, whatever length was told beforehand. */
export async function readJson(request: DeviceRequest, limit: number): Promise<ReadJson> {
  const type = request.headers.get('content-type') ?? ''
  if (type.split(';', 1)[0]?.trim().toLowerCase() !== 'application/json') {
    return { kind: 'refused', error: 'not-json' }
  }
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > limit) return { kind: 'refused', error: 'too-large' }
    chunks.push(chunk)
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
    return { kind: 'read', value: JSON.parse(text), bytes }
  } catch {
    // The device sent something else than JSON; it is told so.
    return { kind: 'refused', error: 'malformed' }
  }
}
