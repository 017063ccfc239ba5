import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Variables } from '../src/environment/environment.ts'
import type { ClassroomFolders } from './open-classroom.ts'
import { ask } from './testing/ask.ts'
import { assembleFixtureSite } from './testing/fixture-server.ts'
import { listenOnFreePort } from './testing/listen-on-free-port.ts'

const startModule = new URL('./start-karda.ts', import.meta.url).href

/** Starts Karda in a process of its own, as `main.ts` does, with its data in a temporary folder. */
function startProcess(siteFolder: string, variables: Variables, classroom?: ClassroomFolders) {
  const options = { variables, siteFolder, projectFolder: join(siteFolder, '..'), classroom }
  const script = `const { startKarda } = await import('${startModule}')
    await startKarda(${JSON.stringify(options)})`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script])
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}

/** Waits until the process says where it listens; returns the port. */
async function listeningPort(child: ChildProcess): Promise<number> {
  if (!child.stdout) throw new TypeError('the process has no output')
  const [message]: unknown[] = await once(child.stdout, 'data')
  return Number(/localhost:(\d+)/.exec(String(message))?.[1])
}

/** Whether the system lets so many connections wait, and a process be held. */
function canHoldThousand(): boolean {
  const limit = '/proc/sys/net/core/somaxconn'
  return existsSync(limit) && Number(readFileSync(limit, 'utf8')) >= 1000
}

describe('startKarda', { timeout: 20_000 }, () => {
  it('serves, then stops with code 0 on SIGTERM', async () => {
    const { servedFolder: siteFolder } = await assembleFixtureSite()
    const child = startProcess(siteFolder, { PORT: '0' })
    const port = await listeningPort(child)
    expect((await ask(port, '/en/')).status).toBe(200)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it.runIf(canHoldThousand())(
    'keeps a thousand devices waiting that come while it is busy, and turns none away',
    async () => {
      const { servedFolder: siteFolder } = await assembleFixtureSite()
      const child = startProcess(siteFolder, { PORT: '0' })
      const port = await listeningPort(child)
      child.kill('SIGSTOP')
      const sockets = Array.from({ length: 1000 }, () => connect(port, '127.0.0.1'))
      onTestFinished(() => {
        for (const socket of sockets) socket.destroy()
      })
      // The system answers for a process that is held, as long as there is room in the queue.
      await Promise.all(
        sockets.map((socket) => once(socket, 'connect', { signal: AbortSignal.timeout(10_000) })),
      )
      child.kill('SIGCONT')
      expect((await ask(port, '/en/')).status).toBe(200)
    },
  )

  it('takes two signals in the same moment for one', async () => {
    const { servedFolder: siteFolder } = await assembleFixtureSite()
    const child = startProcess(siteFolder, { PORT: '0' })
    await listeningPort(child)
    child.kill('SIGINT')
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it('says every problem of the environment and ends with code 2', async () => {
    const { servedFolder: siteFolder } = await assembleFixtureSite()
    const child = startProcess(siteFolder, { PORT: 'x', BASE_ADDRESS: 'y' })
    const [[code], said] = await Promise.all([once(child, 'exit'), text(child.stderr)])
    expect(code).toBe(2)
    expect(said).toMatch(/PORT.*expected:.*found: {4}"x".*BASE_ADDRESS.*found: {4}"y"/s)
    expect(said).not.toMatch(/\bat .*:\d+/)
  })

  it('says that the data folder cannot be used and ends with code 2', async () => {
    const { servedFolder: siteFolder } = await assembleFixtureSite()
    const child = startProcess(siteFolder, { PORT: '0', DATA_FOLDER: join(siteFolder, 'robots.txt') })
    const [[code], said] = await Promise.all([once(child, 'exit'), text(child.stderr)])
    expect(code).toBe(2)
    expect(said).toMatch(/DATA_FOLDER.*robots\.txt \(EEXIST\)/s)
  })

  it('says what to do when the port is in use, and ends with code 1', async () => {
    const { servedFolder: siteFolder } = await assembleFixtureSite()
    const other = createServer()
    onTestFinished(() => {
      other.close()
    })
    const port = await listenOnFreePort(other)
    const child = startProcess(siteFolder, { PORT: String(port) })
    const [[code], said] = await Promise.all([once(child, 'exit'), text(child.stderr)])
    expect(code).toBe(1)
    expect(said).toContain(`port ${port} is in use`)
    expect(said).not.toMatch(/\bat .*:\d+/)
  })

  it('says that it cannot listen at an address of another computer, and ends with code 1', async () => {
    const { servedFolder: siteFolder } = await assembleFixtureSite()
    // An address for documents alone (RFC 5737).
    const child = startProcess(siteFolder, { PORT: '0', LISTEN_ADDRESS: '192.0.2.1' })
    const [[code], said] = await Promise.all([once(child, 'exit'), text(child.stderr)])
    expect(code).toBe(1)
    expect(said).toMatch(/192\.0\.2\.1.*Set LISTEN_ADDRESS/s)
  })

  it('does not come in beside another Karda that has the port', async () => {
    const { servedFolder: siteFolder } = await assembleFixtureSite()
    const port = await listeningPort(startProcess(siteFolder, { PORT: '0' }))
    const child = startProcess(siteFolder, { PORT: String(port) })
    const [[code], said] = await Promise.all([once(child, 'exit'), text(child.stderr)])
    expect(code).toBe(1)
    expect(said).toContain(`port ${port} is in use`)
  })

  it('says how to build the site when it is not there, and ends with code 1', async () => {
    const { servedFolder: siteFolder } = await assembleFixtureSite()
    const child = startProcess(`${siteFolder}-elsewhere`, { PORT: '0' })
    const [[code], said] = await Promise.all([once(child, 'exit'), text(child.stderr)])
    expect(code).toBe(1)
    expect(said).toContain('npm start')
  })

  it('serves before the pages of the classroom are loaded, and ends with code 1 where they cannot be', async () => {
    const { servedFolder: siteFolder } = await assembleFixtureSite()
    const folder = join(siteFolder, '../not-built')
    mkdirSync(folder)
    const assets = { preloadedFonts: [], enhancingScript: '', policy: '' }
    writeFileSync(join(folder, 'index.json'), '[]')
    writeFileSync(join(folder, 'assets.json'), JSON.stringify(assets))
    const child = startProcess(siteFolder, { PORT: '0' }, { appFolder: folder, libraryFolder: folder })
    const exit = once(child, 'exit')
    const said = text(child.stderr)
    expect(await listeningPort(child)).toBeGreaterThan(0)
    expect(await exit).toEqual([1, null])
    expect(await said).toContain('production build')
  })
})
