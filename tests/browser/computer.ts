import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** What the search for a browser sees of a computer, and what it may do there. */
export interface Computer {
  platform: NodeJS.Platform
  isRoot: boolean
  variables: Readonly<Record<string, string | undefined>>
  /** The path of a program on PATH. */
  findProgram: (name: string) => string | undefined
  isFile: (path: string) => boolean
  /** Where Playwright's own browser lies once it is downloaded. */
  playwrightBrowser: string
  /** Runs a command to its end and says whether it went well. */
  run: (command: string, args: readonly string[]) => boolean
  /** Tells the person what goes on. */
  say: (text: string) => void
}

/** Playwright's own command, as a file that Node runs. */
export const playwrightCommand = createRequire(import.meta.url).resolve('@playwright/test/cli')

/** The computer at hand. */
export function thisComputer(): Computer {
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    variables: process.env,
    findProgram: (name) =>
      (process.env.PATH ?? '')
        .split(delimiter)
        .map((folder) => join(folder, name))
        .find(isExecutable),
    isFile: existsSync,
    playwrightBrowser: chromium.executablePath(),
    // What these commands say is shown, but apart from what a test or a bench prints.
    run: (command, args) => spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0,
    say: (text) => process.stderr.write(`${text}\n`),
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
