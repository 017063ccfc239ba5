import { describe, expect, it } from 'vitest'
import { readReply } from './read-reply.ts'

const receipt = (kind: string) => JSON.stringify({ receipts: [{ kind }] })

describe('readReply', () => {
  it.each([
    ['a receipt', 200, {}, receipt('kept'), 'kept'],
    ['a time to come again', 503, { 'retry-after': '2' }, '{"error":"unavailable"}', 'refused'],
    ['a time to wait', 429, { 'retry-after': '3' }, '{"error":"wait"}', 'told-to-wait'],
    ['a refusal without a time', 503, {}, '{"error":"unavailable"}', 'mistaken'],
    ['a page of failure', 500, {}, '<!doctype html>', 'mistaken'],
    ['a conflict', 200, {}, receipt('conflict'), 'mistaken'],
    ['no receipt at all', 200, {}, '{"receipts":[]}', 'mistaken'],
    ['what is no JSON', 200, {}, 'welcome', 'mistaken'],
  ])('knows %s', (_title, status, headers, text, kind) => {
    expect(readReply({ status, headers, text }).kind).toBe(kind)
  })
})
