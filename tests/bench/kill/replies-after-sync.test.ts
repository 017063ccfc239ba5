import { describe, expect, it } from 'vitest'
import { repliesAfterSync } from './replies-after-sync.ts'

const mark = 'Traced.'
const request = String.raw`41 read(31, "POST /events/ HTTP/1.1\r\n\r\n{\"text\":\"Traced.\"}", 65536) = 46`
const write = String.raw`41 pwrite64(23, "\0\7{\"text\":\"Traced.\"}", 4096, 56) = 4096`
const sync = '41 fdatasync(23)                     = 0'
const reply = String.raw`41 writev(31, [{iov_base="HTTP/1.1 200 OK\r\nContent-Type: application/json", iov_len=60}], 1) = 60`

const holds = (...lines: string[]) => repliesAfterSync(lines.join('\n'), mark)

describe('repliesAfterSync', () => {
  it('is so where the answer was written and synced between the request and its reply', () => {
    expect(holds(request, write, sync, reply)).toBe(true)
  })

  it('is so where another thread makes calls meanwhile', () => {
    const request = [
      '41 read(31,  <unfinished ...>',
      '42 write(1, "x", 1) = 1',
      String.raw`41 <... read resumed>"{\"text\":\"Traced.\"}", 65536) = 20`,
    ]
    const sync = [
      '41 fdatasync(23 <unfinished ...>',
      '42 write(1, "x", 1) = 1',
      '41 <... fdatasync resumed>) = 0',
    ]
    expect(holds(...request, write, ...sync, reply)).toBe(true)
  })

  it('is so where a process of the database writes and syncs', () => {
    const passedOn = String.raw`41 write(25, "B\0\0{\"text\":\"Traced.\"}", 90) = 90`
    const received = String.raw`77 recvfrom(9, "B\0\0{\"text\":\"Traced.\"}", 8192, 0, NULL, NULL) = 90`
    const inDatabase = [write, sync].map((line) => line.replace('41', '77'))
    expect(holds(request, passedOn, received, ...inDatabase, reply)).toBe(true)
    expect(holds(request, passedOn, received, reply, ...inDatabase)).toBe(false)
  })

  it.each([
    { what: 'the reply comes before the sync', lines: [request, write, reply, sync] },
    {
      what: 'the reply comes while another thread still syncs',
      lines: [
        request,
        write.replace('41', '42'),
        '42 fdatasync(23 <unfinished ...>',
        reply,
        '42 <... fdatasync resumed>) = 0',
      ],
    },
    { what: 'nothing was synced', lines: [request, write, reply] },
    { what: 'what was synced was written before the request', lines: [write, sync, request, reply] },
    { what: 'the sync was over before the answer was written', lines: [request, sync, write, reply] },
    { what: 'another file was synced', lines: [request, write, sync.replace('23', '24'), reply] },
    { what: 'other words were written', lines: [request, write.replace(mark, 'Other.'), sync, reply] },
    {
      what: 'the sync failed',
      lines: [request, write, '41 fdatasync(23) = -1 EIO (Input/output error)', reply],
    },
    { what: 'the request was not seen', lines: [write, sync, reply] },
    { what: 'there was no reply', lines: [request, write, sync] },
    { what: 'the only reply is another’s', lines: [request, write, sync, reply.replace('31', '32')] },
  ])('is not so where $what', ({ lines }) => {
    expect(holds(...lines)).toBe(false)
  })
})
