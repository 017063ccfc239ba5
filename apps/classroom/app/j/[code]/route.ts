import { defaultLocale, isLocaleCode } from '@karda/i18n'
import { joinAddress } from '#src/addresses/class-addresses.ts'
import { codeInAddress } from '#src/codes/code-in-address.ts'
import { seeOther } from '#src/forms/see-other.ts'
import { pageLocaleHeader } from '#src/services/request-headers.ts'

/** The short way in leads on without looking at the code: it says nothing about which codes there are. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const asked = request.headers.get(pageLocaleHeader) ?? ''
  const locale = isLocaleCode(asked) ? asked : defaultLocale
  return seeOther(joinAddress(locale, codeInAddress((await params).code)))
}
