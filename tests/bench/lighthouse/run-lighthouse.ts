import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { browserFlags } from '../../browser/browser-flags.ts'
import { findBrowser } from '../../browser/find-browser.ts'
import type { LighthouseFigures } from '../bench-result.ts'
import { waitForQuiet } from '../quiet/wait-for-quiet.ts'
import { imperfectAudits } from './imperfect-audits.ts'
import { lighthouseFigures } from './lighthouse-figures.ts'

/** What to look at, and how to come there. */
export interface LighthouseVisit {
  /** The page's own address. */
  address: string
  /** The port of 127.0.0.1 at which the browser finds whatever stands at the address's host. */
  port: number
  /** The address that is open before the page. */
  from: string
}

/** One run on one page. */
export interface LighthouseRun {
  figures: LighthouseFigures
  /** The audits that cost a score something. */
  imperfections: string[]
}

/**
 * Runs Lighthouse's phone profile (its own default: a phone's screen, network and processor simulated) in a fresh
 * browser, once the browser's own start is over. Throws where Lighthouse cannot score the page.
 */
export async function runLighthouse({ address, port, from }: LighthouseVisit): Promise<LighthouseRun> {
  const chrome = await launch({
    chromePath: findBrowser(),
    chromeFlags: [
      ...browserFlags(process.getuid?.() === 0),
      '--headless=new',
      `--host-resolver-rules=MAP ${new URL(address).host} 127.0.0.1:${port}`,
    ],
  })
  try {
    await waitForQuiet()
    const result = await lighthouse(address, {
      port: chrome.port,
      logLevel: 'error',
      output: 'json',
      blankPage: from,
    })
    if (!result) throw new Error('Lighthouse gave no report')
    const { lhr } = result
    if (lhr.runtimeError) throw new Error(`Lighthouse could not run: ${lhr.runtimeError.message}`)
    return { figures: lighthouseFigures(lhr), imperfections: imperfectAudits(lhr) }
  } finally {
    chrome.kill()
  }
}
