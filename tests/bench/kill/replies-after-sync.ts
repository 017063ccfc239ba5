/**
 * Whether, in what `strace` wrote, a sync of the disk has succeeded before the reply with the receipt begins. A call that
 * another thread interrupts is told in two lines; it is over with the second.
 */
export function repliesAfterSync(trace: string): boolean {
  const lines = trace.split('\n')
  const reply = lines.findIndex((line) => /(?:write|writev|sendto|sendmsg)\(.*HTTP\/1\.1 200/.test(line))
  const sync = lines.findIndex((line) => /(?:fsync|fdatasync)(?:\(\d+\)| resumed>\)?).*= 0\b/.test(line))
  return reply >= 0 && sync >= 0 && sync < reply
}
