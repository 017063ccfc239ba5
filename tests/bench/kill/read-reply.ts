import { z } from 'zod'
import type { Answer } from '../../server/send-request.ts'

/** What a server's answer means to a device that sent one event. */
export type Reply =
  /** There is a receipt. */
  | { kind: 'kept' }
  /** 503 with a time at which to send the same again. */
  | { kind: 'refused' }
  /** 429: the device has sent too much. */
  | { kind: 'told-to-wait'; seconds: number }
  /** No answer came. */
  | { kind: 'broken' }
  | { kind: 'mistaken'; what: string }

const receiptsSchema = z.object({ receipts: z.tuple([z.object({ kind: z.string() })]) })

/** Reads an answer of the endpoint of answers. */
export function readReply({ status, headers, text }: Answer): Reply {
  const seconds = Number(headers['retry-after'] ?? Number.NaN)
  if (status === 429 && seconds > 0) return { kind: 'told-to-wait', seconds }
  if (status === 503 && seconds > 0) return { kind: 'refused' }
  const receipts = status === 200 ? receiptsSchema.safeParse(jsonOf(text)) : undefined
  if (receipts?.data?.receipts[0].kind === 'kept') return { kind: 'kept' }
  return { kind: 'mistaken', what: `${status} ${text.slice(0, 200)}` }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Whatever it is, it is no receipt.
    return undefined
  }
}
