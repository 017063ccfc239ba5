import { type LocaleCode, translator } from '@karda/i18n'
import { NotFoundNotice } from '@karda/ui'
import { teacherAddress } from '../addresses/class-addresses.ts'
import { ClassFrame } from './class-frame.tsx'
import { givePageStatus } from './give-page-status.ts'

/**
 * The page for what is not there, and for what is another's: nobody can tell the two apart. It answers with 404. The
 * framework's own way to say so makes a page that stays empty without JavaScript.
 */
export async function NotThere({ locale }: { locale: LocaleCode }) {
  await givePageStatus(404)
  return (
    <ClassFrame
      locale={locale}
      viewer="nobody"
      title={translator(locale).t('not-found:title')}
      addressIn={(code) => teacherAddress(code)}
    >
      <NotFoundNotice locale={locale} isTitle />
    </ClassFrame>
  )
}
