import type { z } from 'zod'
import { readJson } from '../../answering/endpoint/read-json.ts'

/** Bytes that a body about a passkey has at most; the largest answers of authenticators are a tenth of it. */
const largestBody = 64 * 1024

/** What a script of ours has sent about a passkey; undefined where it cannot be used. */
export async function readBody<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema> | undefined> {
  const read = await readJson(request, largestBody)
  return read.kind === 'read' ? schema.safeParse(read.value).data : undefined
}
