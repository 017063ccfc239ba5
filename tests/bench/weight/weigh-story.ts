import { type Browser, chromium } from '@playwright/test'
import { browserFlags } from '../../browser/browser-flags.ts'
import { findBrowser } from '../../browser/find-browser.ts'
import { startServer } from '../../server/start-server.ts'
import { quizPages, storyPages } from '../../site/sitemap.ts'
import { measurePageWeight } from '../../weight/measure-page-weight.ts'
import type { PageWeight, WeightResult } from '../bench-result.ts'
import { heaviestPage } from './heaviest-page.ts'

/** Weighs every story page and practice quiz as a browser with an empty cache receives it from our server. */
export async function weighStory(): Promise<WeightResult> {
  const server = await startServer()
  try {
    const browser = await chromium.launch({
      executablePath: findBrowser(),
      args: browserFlags(process.getuid?.() === 0),
    })
    try {
      const pages: Record<string, PageWeight> = {}
      const quizzes: Record<string, PageWeight> = {}
      for (const { path } of storyPages) pages[path] = await weighPage(browser, server.origin + path)
      for (const { path } of quizPages) quizzes[path] = await weighPage(browser, server.origin + path)
      return heaviestPage(pages, quizzes)
    } finally {
      await browser.close()
    }
  } finally {
    server.signal()
    await server.exitCode
  }
}

async function weighPage(browser: Browser, address: string): Promise<PageWeight> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const { total, frameworkScript, ownScript, files } = await measurePageWeight(page, address)
  await context.close()
  console.log(`${new URL(address).pathname}: ${total} bytes`)
  for (const { url, bytes } of files) console.log(`  ${bytes} bytes  ${new URL(url).pathname}`)
  return { bytes: total, frameworkScriptBytes: frameworkScript, ownScriptBytes: ownScript }
}
