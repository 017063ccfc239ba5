import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { browserFlags } from '../../browser/browser-flags.ts'
import { findBrowser } from '../../browser/find-browser.ts'
import type { LighthouseFigures } from '../bench-result.ts'
import { imperfectAudits } from './imperfect-audits.ts'
import { lighthouseFigures } from './lighthouse-figures.ts'

/** One run on one page. */
export interface LighthouseRun {
  figures: LighthouseFigures
  /** The audits that cost a score something. */
  imperfections: string[]
}

/**
 * Runs Lighthouse's phone profile (its own default: a phone's screen, network and processor simulated) in a fresh
 * browser. The browser asks the server at `port` for whatever stands at the address's host, so that the page is
 * seen under the very address that it gives as its own.
 */
export async function runLighthouse(address: string, port: number): Promise<LighthouseRun> {
  const chrome = await launch({
    chromePath: findBrowser(),
    chromeFlags: [
      ...browserFlags(process.getuid?.() === 0),
      '--headless=new',
      `--host-resolver-rules=MAP ${new URL(address).host} 127.0.0.1:${port}`,
    ],
  })
  try {
    const result = await lighthouse(address, { port: chrome.port, logLevel: 'error', output: 'json' })
    if (!result) throw new Error('Lighthouse gave no report')
    const { lhr } = result
    if (lhr.runtimeError) throw new Error(`Lighthouse could not run: ${lhr.runtimeError.message}`)
    return { figures: lighthouseFigures(lhr), imperfections: imperfectAudits(lhr) }
  } finally {
    chrome.kill()
  }
}
