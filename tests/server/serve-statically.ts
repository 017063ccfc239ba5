import { createServer } from 'node:http'
import sirv from 'sirv'
import { siteFolder } from '../site/site-folder.ts'
import { type LocalServer, listenLocally } from './listen-locally.ts'

/** Serves the built site as any plain static host would: it sends files and no headers of its own. */
export function serveStatically(): Promise<LocalServer> {
  return listenLocally(createServer(sirv(siteFolder)))
}
