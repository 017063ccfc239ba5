import type { Page } from '@playwright/test'

/** A file that a page loaded, with the bytes that went over the wire for it, headers included. */
export interface LoadedFile {
  url: string
  bytes: number
}

/** What a page weighs over the wire, in bytes. */
export interface PageWeight {
  total: number
  frameworkScript: number
  ownScript: number
  files: LoadedFile[]
}

/**
 * Opens an address with an empty cache and adds up everything that is received for it: the document, styles, fonts,
 * scripts and pictures, as compressed as the server sends them.
 */
export async function measurePageWeight(page: Page, url: string): Promise<PageWeight> {
  const urlById = new Map<string, string>()
  const files: LoadedFile[] = []
  let announce = () => {}
  const session = await page.context().newCDPSession(page)
  session.on('Network.responseReceived', ({ requestId, response }) => urlById.set(requestId, response.url))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    files.push({ url: urlById.get(requestId) ?? requestId, bytes: encodedDataLength })
    announce()
  })
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await page.goto(url, { waitUntil: 'networkidle' })
  // What is fetched ahead comes when the browser has nothing else to do, which may be later.
  const ahead = await page
    .locator('script[data-framework]')
    .evaluateAll((scripts) =>
      scripts.map((script) => new URL(script.getAttribute('data-framework') ?? '', location.href).href),
    )
  await new Promise<void>((resolve) => {
    announce = () => {
      if (ahead.every((address) => files.some((file) => file.url === address))) resolve()
    }
    announce()
  })
  await session.detach()
  const scripts = files.filter((file) => new URL(file.url).pathname.endsWith('.js'))
  return {
    total: sum(files),
    frameworkScript: sum(scripts.filter(isFramework)),
    ownScript: sum(scripts.filter((script) => !isFramework(script))),
    files,
  }
}

function isFramework({ url }: LoadedFile): boolean {
  return new URL(url).pathname.startsWith('/_next/')
}

function sum(files: readonly LoadedFile[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0)
}
