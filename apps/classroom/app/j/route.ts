import { defaultLocale, isLocaleCode } from '@karda/i18n'
import { joinAddress } from '#src/addresses/class-addresses.ts'
import { seeOther } from '#src/forms/see-other.ts'
import { pageLocaleHeader } from '#src/services/request-headers.ts'

/** The short way in, without a code: it is typed on the page. */
export function GET(request: Request) {
  const asked = request.headers.get(pageLocaleHeader) ?? ''
  return seeOther(joinAddress(isLocaleCode(asked) ? asked : defaultLocale))
}
