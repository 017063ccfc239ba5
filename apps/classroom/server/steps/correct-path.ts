import type { Handler } from '../http/handler.ts'

/**
 * Leads from another spelling of a page's path to the right one (`/en` and `/en/index.html` to `/en/`), with its
 * query. Only paths of existing pages are ever named in `Location`, so it cannot lead to another host.
 */
export function correctPath(rightPathByPath: ReadonlyMap<string, string>): Handler {
  return (request, response, next) => {
    const rightPath = rightPathByPath.get(request.path)
    if (rightPath === undefined) {
      next()
      return
    }
    response
      .writeHead(308, {
        Location: encodeURI(rightPath) + request.search,
        'Cache-Control': 'public, max-age=3600',
        'Content-Length': 0,
      })
      .end()
  }
}
