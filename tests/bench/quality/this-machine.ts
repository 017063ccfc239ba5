import { spawnSync } from 'node:child_process'
import { cpus, release, totalmem, type } from 'node:os'
import { findBrowser } from '../../browser/find-browser.ts'
import type { Machine } from './machine.ts'

/** The machine at hand. */
export function thisMachine(): Machine {
  const processors = cpus()
  const { stdout } = spawnSync(findBrowser(), ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return {
    processor: processors[0]?.model.trim() ?? 'unknown processor',
    cores: processors.length,
    memory: totalmem(),
    system: `${type()} ${release()}`,
    node: process.version,
    browser: stdout?.trim() || 'Chromium of an unknown version',
  }
}
