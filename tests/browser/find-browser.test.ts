import { describe, expect, it } from 'vitest'
import type { Computer } from './computer.ts'
import { findBrowser, NoBrowserError } from './find-browser.ts'

/** A computer without any browser, on which every command fails; what it ran and said is kept. */
function bareComputer(changes: Partial<Computer> = {}) {
  const commands: string[] = []
  const said: string[] = []
  const { run = () => false, ...others } = changes
  const computer: Computer = {
    platform: 'linux',
    isRoot: false,
    variables: {},
    findProgram: () => undefined,
    isFile: () => false,
    playwrightBrowser: '/cache/chrome',
    run: (command, args) => {
      commands.push([command, ...args].join(' '))
      return run(command, args)
    },
    say: (text) => said.push(text),
    ...others,
  }
  return { computer, commands, said }
}

describe('findBrowser', () => {
  it('takes the program that CHROMIUM_PATH names before any other', () => {
    const { computer } = bareComputer({
      variables: { CHROMIUM_PATH: '/own/chromium' },
      isFile: (path) => path === '/own/chromium',
      findProgram: (name) => `/usr/bin/${name}`,
    })
    expect(findBrowser(computer)).toBe('/own/chromium')
  })

  it('says that CHROMIUM_PATH names no file instead of taking another browser', () => {
    const { computer } = bareComputer({
      variables: { CHROMIUM_PATH: '/mistyped' },
      findProgram: (name) => `/usr/bin/${name}`,
    })
    expect(() => findBrowser(computer)).toThrow('CHROMIUM_PATH names /mistyped')
  })

  it('takes the browser without windows, which is quicker, before another', () => {
    const { computer } = bareComputer({ findProgram: (name) => `/usr/bin/${name}` })
    expect(findBrowser(computer)).toBe('/usr/bin/chromium-headless-shell')
  })

  it('takes the system’s browser and installs nothing', () => {
    const { computer, commands, said } = bareComputer({
      findProgram: (name) => (name === 'google-chrome' ? '/usr/bin/google-chrome' : undefined),
    })
    expect(findBrowser(computer)).toBe('/usr/bin/google-chrome')
    expect([...commands, ...said]).toEqual([])
  })

  it('finds Chrome among the applications of macOS', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    const { computer } = bareComputer({ platform: 'darwin', isFile: (path) => path === chrome })
    expect(findBrowser(computer)).toBe(chrome)
  })

  it('finds Chrome in the program folder of Windows', () => {
    const { computer } = bareComputer({
      platform: 'win32',
      variables: { PROGRAMFILES: 'C:/Programs' },
      isFile: (path) => path.endsWith('chrome.exe') && path.includes('Programs'),
    })
    expect(findBrowser(computer)).toMatch(/Google.Chrome.Application.chrome\.exe$/)
  })

  it('takes an earlier download of Playwright', () => {
    const { computer, commands } = bareComputer({ isFile: (path) => path === '/cache/chrome' })
    expect(findBrowser(computer)).toBe('/cache/chrome')
    expect(commands).toEqual([])
  })

  it('downloads Playwright’s browser and says so', () => {
    let isDownloaded = false
    const { computer, commands, said } = bareComputer({
      isFile: () => isDownloaded,
      run: () => {
        isDownloaded = true
        return true
      },
    })
    expect(findBrowser(computer)).toBe('/cache/chrome')
    expect(commands).toEqual([expect.stringMatching(/cli\.js install chromium$/)])
    expect(said).toEqual([expect.stringContaining('downloading')])
  })

  it('asks for the system’s libraries too only as root on Linux', () => {
    const asRoot = bareComputer({ isRoot: true })
    const asUser = bareComputer()
    expect(() => findBrowser(asRoot.computer)).toThrow(NoBrowserError)
    expect(() => findBrowser(asUser.computer)).toThrow(NoBrowserError)
    expect(asRoot.commands[0]).toContain('install --with-deps chromium')
    expect(asUser.commands[0]).toContain('install chromium')
  })

  it.each([
    ['chromium-headless-shell', ['apt-get install -y chromium-headless-shell']],
    ['chromium', ['apt-get install -y chromium-headless-shell', 'apt-get install -y chromium']],
  ])('installs the package %s as root when the download fails, where there is one', (offered, tried) => {
    const installed: string[] = []
    const { computer, commands } = bareComputer({
      isRoot: true,
      findProgram: (name) => (['apt-get', ...installed].includes(name) ? `/usr/bin/${name}` : undefined),
      run: (command, args) => {
        const isOffered = args.includes('update') || args.includes(offered)
        if (isOffered) installed.push(...args)
        return command === 'apt-get' && isOffered
      },
    })
    expect(findBrowser(computer)).toBe(`/usr/bin/${offered}`)
    expect(commands.slice(1)).toEqual(['apt-get update', ...tried])
  })

  it('says what to install where nothing can be done', () => {
    const { computer } = bareComputer()
    expect(() => findBrowser(computer)).toThrow(/Install Chromium or Google Chrome .* CHROMIUM_PATH/)
  })
})
