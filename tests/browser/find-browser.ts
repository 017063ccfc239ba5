import { join } from 'node:path'
import { type Computer, playwrightCommand, thisComputer } from './computer.ts'

/** Debian's packages, each of which brings a program of its name. */
const packages = ['chromium-headless-shell', 'chromium']

/** The one without windows of its own before the others: it shows the same pages in half the time. */
const programs = [...packages, 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The path of a Chromium: the one that CHROMIUM_PATH names, else the system's, else Playwright's download, else one
 * that is installed now. Throws `NoBrowserError`, which says what to do, where none can be had.
 */
export function findBrowser(computer: Computer = thisComputer()): string {
  const named = computer.variables.CHROMIUM_PATH
  if (named) {
    if (computer.isFile(named)) return named
    throw new NoBrowserError(`CHROMIUM_PATH names ${named}, and there is no such file.`)
  }
  return findInstalled(computer) ?? download(computer) ?? installPackage(computer) ?? giveUp()
}

function findInstalled(computer: Computer): string | undefined {
  for (const program of programs) {
    const path = computer.findProgram(program)
    if (path) return path
  }
  return [...usualPlaces(computer), computer.playwrightBrowser].find((path) => computer.isFile(path))
}

function usualPlaces({ platform, variables }: Computer): string[] {
  switch (platform) {
    case 'darwin':
      return ['Chromium', 'Google Chrome'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
    case 'win32':
      return [variables.PROGRAMFILES, variables['PROGRAMFILES(X86)'], variables.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
        ])
    default:
      return []
  }
}

function download(computer: Computer): string | undefined {
  computer.say('Karda: no Chromium found; downloading Playwright’s …')
  const withSystemLibraries = computer.platform === 'linux' && computer.isRoot ? ['--with-deps'] : []
  const isDone = computer.run(process.execPath, [
    playwrightCommand,
    'install',
    ...withSystemLibraries,
    'chromium',
  ])
  return isDone && computer.isFile(computer.playwrightBrowser) ? computer.playwrightBrowser : undefined
}

function installPackage(computer: Computer): string | undefined {
  if (!computer.isRoot || !computer.findProgram('apt-get')) return undefined
  computer.say('Karda: the download failed; installing a package of the system …')
  if (!computer.run('apt-get', ['update'])) return undefined
  const installed = packages.find((name) => computer.run('apt-get', ['install', '-y', name]))
  return installed && computer.findProgram(installed)
}

function giveUp(): never {
  throw new NoBrowserError('No Chromium was found, and none could be installed.')
}

/** There is no browser for the tests. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError'

  constructor(reason: string) {
    super(
      `${reason}\nInstall Chromium or Google Chrome (on Debian: apt-get install chromium-headless-shell), or set CHROMIUM_PATH to the program’s path.`,
    )
  }
}
