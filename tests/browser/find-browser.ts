import { join } from 'node:path'
import { type Computer, playwrightCommand, thisComputer } from './computer.ts'

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

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
  computer.say('Karda: the download failed; installing the system’s package "chromium" …')
  const isDone = computer.run('apt-get', ['update']) && computer.run('apt-get', ['install', '-y', 'chromium'])
  return isDone ? computer.findProgram('chromium') : undefined
}

function giveUp(): never {
  throw new NoBrowserError('No Chromium was found, and none could be installed.')
}

/** There is no browser for the tests. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError'

  constructor(reason: string) {
    super(
      `${reason}\nInstall Chromium or Google Chrome (on Debian: apt-get install chromium), or set CHROMIUM_PATH to the program’s path.`,
    )
  }
}
