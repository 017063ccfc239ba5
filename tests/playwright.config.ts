import { defineConfig, devices } from '@playwright/test'
import { browserFlags } from './browser/browser-flags.ts'
import { findBrowser } from './browser/find-browser.ts'
import { plainHttpHost } from './server/server-origin.ts'

// Every worker reads this file again: the search is made once.
process.env.CHROMIUM_PATH = findBrowser()

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: 'results/artifacts',
  globalSetup: './server/global-setup.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Enough for a classroom with a server of its own on a busy computer; what goes through every question, state or look
  // says `test.slow()`, which triples it.
  timeout: 60_000,
  expect: { timeout: 8000 },
  reporter: [['list'], ['json', { outputFile: 'results/playwright.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    // Without pictures and copies of the page, which make a run a quarter slower; `--trace on` keeps everything.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        ...browserFlags(process.getuid?.() === 0),
        `--host-resolver-rules=MAP ${plainHttpHost} 127.0.0.1`,
      ],
    },
  },
})
