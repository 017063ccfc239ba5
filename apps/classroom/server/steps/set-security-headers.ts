import type { Handler } from '../http/handler.ts'
import { securityHeaders } from './security-headers.ts'

/** Folders whose pictures other sites show: the previews of a shared link, and the icons. */
const sharedFolders = ['/cards/', '/icons/']

/** Puts the security headers on every response, refusals and redirects too; so it is the first step. */
export function setSecurityHeaders(baseAddress: string): Handler {
  const headers = [...securityHeaders(baseAddress)]
  return (request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    const isShared = sharedFolders.some((folder) => request.url?.startsWith(folder))
    response.setHeader('Cross-Origin-Resource-Policy', isShared ? 'cross-origin' : 'same-origin')
    next()
  }
}
