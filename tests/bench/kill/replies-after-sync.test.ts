import { describe, expect, it } from 'vitest'
import { repliesAfterSync } from './replies-after-sync.ts'

const sync = '41 fdatasync(23)                     = 0'
const reply = String.raw`41 writev(31, [{iov_base="HTTP/1.1 200 OK\r\nContent-Type: application/json", iov_len=60}], 1) = 60`

describe('repliesAfterSync', () => {
  it('is so where the disk was synced first', () => {
    expect(repliesAfterSync([sync, reply].join('\n'))).toBe(true)
  })

  it('is so where the sync is told in two lines', () => {
    const parts = [
      '41 fdatasync(23 <unfinished ...>',
      '42 write(1, "x", 1) = 1',
      '41 <... fdatasync resumed>) = 0',
    ]
    expect(repliesAfterSync([...parts, reply].join('\n'))).toBe(true)
  })

  it.each([
    { what: 'the reply comes first', lines: [reply, sync] },
    { what: 'nothing was synced', lines: [reply] },
    { what: 'the sync failed', lines: ['41 fdatasync(23) = -1 EIO (Input/output error)', reply] },
    { what: 'there was no reply', lines: [sync] },
  ])('is not so where $what', ({ lines }) => {
    expect(repliesAfterSync(lines.join('\n'))).toBe(false)
  })
})
