import { expect, it } from 'vitest'
import { cannotListenMessage, localNetworkAddresses, readyMessage } from './start-messages.ts'

it('names the address on this computer and those on the local network', () => {
  const message = readyMessage({ port: 3000, host: null }, ['192.168.1.10', '10.0.0.2'])
  expect(message).toContain('http://localhost:3000\n')
  expect(message).toContain('http://192.168.1.10:3000\n')
  expect(message).toContain('http://10.0.0.2:3000\n')
})

it.each([
  ['127.0.0.1', ['http://localhost:3000']],
  ['::1', ['http://localhost:3000']],
  ['0.0.0.0', ['http://localhost:3000', 'http://192.168.1.10:3000']],
  ['::', ['http://localhost:3000', 'http://192.168.1.10:3000']],
  ['10.0.0.2', ['http://10.0.0.2:3000']],
  ['fd00::7', ['http://[fd00::7]:3000']],
])('names, where it listens at %s, the addresses that lead there', (host, addresses) => {
  const message = readyMessage({ port: 3000, host }, ['192.168.1.10'])
  expect(message.match(/http:\S+/g)).toEqual(addresses)
})

it('counts only IPv4 addresses that others can reach', () => {
  const address = { netmask: '', mac: '', cidr: null }
  expect(
    localNetworkAddresses({
      lo: [{ ...address, address: '127.0.0.1', family: 'IPv4', internal: true }],
      eth0: [
        { ...address, address: '192.168.1.10', family: 'IPv4', internal: false },
        { ...address, address: 'fe80::1', family: 'IPv6', internal: false, scopeid: 1 },
      ],
      gone: undefined,
    }),
  ).toEqual(['192.168.1.10'])
})

it('says what to do when the server cannot listen', () => {
  const everywhere = { port: 3000, host: null }
  expect(cannotListenMessage(everywhere, 'EADDRINUSE')).toMatch(/port 3000 is in use.*PORT=3001/s)
  expect(cannotListenMessage({ ...everywhere, port: 80 }, 'EACCES')).toMatch(
    /may not listen on port 80\b.*PORT=3000/s,
  )
  expect(cannotListenMessage({ ...everywhere, host: '10.0.0.9' }, 'EADDRNOTAVAIL')).toMatch(
    /10\.0\.0\.9.*LISTEN_ADDRESS/s,
  )
  expect(cannotListenMessage(everywhere, 'EMFILE')).toContain('EMFILE')
})
