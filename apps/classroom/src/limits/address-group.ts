import { isIPv6 } from 'node:net'

/**
 * What counts as one network address. Whoever has an IPv6 address has 2^64 of them, those of one /64 (RFC 6177), and can
 * use another for every try; an IPv4 address that is written as an IPv6 one is the same address.
 */
export function addressGroup(address: string): string {
  const withoutZone = address.split('%', 1)[0] ?? ''
  if (!isIPv6(withoutZone)) return address
  // Browsers' way of writing an address (WHATWG URL) has groups without leading zeros, and no dots.
  const [start = '', end] = new URL(`http://[${withoutZone}]`).hostname.slice(1, -1).split('::')
  const left = start === '' ? [] : start.split(':')
  const right = end === undefined || end === '' ? [] : end.split(':')
  const groups = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right]
  const isMapped = groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff'
  return isMapped ? groups.slice(6).flatMap(bytesOf).join('.') : groups.slice(0, 4).join(':')
}

function bytesOf(group: string): number[] {
  const value = Number.parseInt(group, 16)
  return [value >> 8, value & 0xff]
}
