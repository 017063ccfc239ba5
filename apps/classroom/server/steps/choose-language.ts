import { addVary } from '../http/add-vary.ts'
import type { Handler } from '../http/handler.ts'
import { preferredLocale } from '../http/preferred-locale.ts'

/** At `/`, leads a visitor to the library in the language the browser asks for; else the choice page follows. */
export const chooseLanguage: Handler = (request, response, next) => {
  if (request.path !== '/') {
    next()
    return
  }
  addVary(response, 'Accept-Language')
  const locale = preferredLocale(request)
  if (locale === undefined) {
    next()
    return
  }
  response
    .writeHead(302, {
      Location: `/${locale}/${request.search}`,
      'Cache-Control': 'no-cache',
      'Content-Length': 0,
    })
    .end()
}
