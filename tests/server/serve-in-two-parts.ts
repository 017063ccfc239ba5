import { createServer } from 'node:http'
import sirv from 'sirv'
import { readSiteFile, siteFolder } from '../site/site-folder.ts'
import { type LocalServer, listenLocally } from './listen-locally.ts'

/** A host of the site that sends a page's head at once, and its body when it is told to. */
export interface HesitantHost extends LocalServer {
  sendBody: () => void
}

/** Serves the built site on a free port, the document at `path` in two parts: head and body. */
export async function serveInTwoParts(path: string): Promise<HesitantHost> {
  const [head = '', body = ''] = readSiteFile(`${path}index.html`).split('<body>')
  const told = Promise.withResolvers<void>()
  const site = sirv(siteFolder)
  const server = createServer(async (request, response) => {
    if (request.url !== path) return site(request, response)
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    response.write(head)
    await told.promise
    response.end(`<body>${body}`)
  })
  return { ...(await listenLocally(server)), sendBody: () => told.resolve() }
}
