import { isLocaleCode } from '@karda/i18n'
import { addVary } from '../http/add-vary.ts'
import { chooseEncoding } from '../http/choose-encoding.ts'
import type { Handler } from '../http/handler.ts'
import type { KardaRequest, KardaResponse } from '../http/karda-request.ts'
import { preferredLocale } from '../http/preferred-locale.ts'
import type { NotFoundPage, NotFoundPages } from '../site/not-found-pages.ts'

/** Answers 404 in the visitor's language: that of the path, else the browser's, else every language at once. */
export function answerNotFound(pages: NotFoundPages): Handler {
  return (request, response) => {
    const { contentLanguage, contentByEncoding } = choosePage(request, response, pages)
    const encoding = chooseEncoding(request.headers['accept-encoding']?.toString(), (candidate) =>
      contentByEncoding.has(candidate),
    )
    const content = contentByEncoding.get(encoding) ?? ''
    addVary(response, 'Accept-Encoding')
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
    response
      .writeHead(404, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Language': contentLanguage,
        'Content-Length': content.length,
        'Cache-Control': 'no-cache',
      })
      .end(content)
  }
}

function choosePage(request: KardaRequest, response: KardaResponse, pages: NotFoundPages): NotFoundPage {
  const [, segment = ''] = request.path.split('/', 2)
  if (isLocaleCode(segment)) return pages.byLocale.get(segment) ?? pages.shared
  addVary(response, 'Accept-Language')
  const locale = preferredLocale(request)
  return (locale && pages.byLocale.get(locale)) ?? pages.shared
}
