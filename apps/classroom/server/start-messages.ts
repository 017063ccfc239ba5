import { isIPv6 } from 'node:net'
import type { NetworkInterfaceInfo } from 'node:os'
import type { EnvironmentProblem } from '../src/environment/environment.ts'

/** Where the server listens; null stands for every address of this computer. */
export interface ListeningPlace {
  port: number
  host: string | null
}

/** What the person who started the server reads once it listens; `networkAddresses` are those of this computer. */
export function readyMessage({ port, host }: ListeningPlace, networkAddresses: readonly string[]): string {
  const isEverywhere = host === null || host === '0.0.0.0' || host === '::'
  const own = isEverywhere || isLoopback(host) ? [`  On this computer:      http://localhost:${port}\n`] : []
  const reachable = isEverywhere
    ? networkAddresses
    : isLoopback(host)
      ? []
      : [isIPv6(host) ? `[${host}]` : host]
  const network = reachable.map((address) => `  On the local network:  http://${address}:${port}\n`)
  return `Karda is ready.\n${[...own, ...network].join('')}  To stop it, press Ctrl+C.\n`
}

function isLoopback(host: string): boolean {
  return host === '::1' || host.startsWith('127.')
}

/** The IPv4 addresses at which other computers of the network reach this one (from `os.networkInterfaces`). */
export function localNetworkAddresses(
  interfaces: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>,
): string[] {
  return Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}

/**
 * Every problem of the environment, each with what was expected, what was found and what to do; `deed` is what cannot be
 * done for it.
 */
export function environmentMessage(problems: readonly EnvironmentProblem[], deed = 'start'): string {
  const lines = problems.map(
    ({ variable, expected, found, remedy }) =>
      `  ${variable}\n    expected: ${expected}\n    found:    ${found}\n    ${remedy}\n`,
  )
  return `Karda cannot ${deed}: the environment holds values that it cannot use.\n${lines.join('')}`
}

/** The manifest of the site is not there. */
export function notBuiltMessage(manifestFile: string): string {
  return `Karda cannot start: the site is not built (${manifestFile} is missing).\nRun "npm start", which builds it first.\n`
}

/** The data was used by a later Karda, and this one does not know its tables. */
export function newerSchemaMessage(version: string): string {
  return `Karda cannot start: its data was changed by a newer Karda (tables of version ${version}).\nStart that newer version, or restore a backup that this version made.\n`
}

/** Why the server could not listen, from the error that Node gives. */
export function cannotListenMessage({ port, host }: ListeningPlace, code: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Karda cannot start: port ${port} is in use by another program.\nStop that program, or choose another port: PORT=${port + 1} npm start\n`
    case 'EACCES':
      return `Karda cannot start: this user may not listen on port ${port}.\nChoose a port above 1023: PORT=3000 npm start\n`
    case 'EADDRNOTAVAIL':
      return `Karda cannot start: this computer does not have the address ${host} (${code}).\nSet LISTEN_ADDRESS to an address that it has, or leave it out.\n`
    default:
      return `Karda cannot start: it could not listen on port ${port} (${code}).\nChoose another port: PORT=3000 npm start\n`
  }
}
