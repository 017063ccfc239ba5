import { translator } from '@karda/i18n'
import { signedInTeacher } from '#src/access/signed-in-teacher.ts'
import { teacherAddress } from '#src/addresses/class-addresses.ts'
import { connectionKind } from '#src/environment/connection-kind.ts'
import { ClassFrame } from '#src/frame/class-frame.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'
import { services } from '#src/services/services.ts'
import { ConnectionView } from '#src/upkeep/pages/connection-view.tsx'

/** For whoever asks: how the server is reached is no secret, and also matters to who is about to sign in. */
export default async function ConnectionPage({ params }: { params: Promise<{ lang: string }> }) {
  const locale = await pageLocale(params)
  const { baseAddress } = services().environment
  return (
    <ClassFrame
      locale={locale}
      viewer={(await signedInTeacher()) ? 'teacher' : 'nobody'}
      title={translator(locale).t('upkeep:title')}
      addressIn={(code) => teacherAddress(code, 'connection/')}
    >
      <ConnectionView locale={locale} address={baseAddress} kind={connectionKind(baseAddress)} />
    </ClassFrame>
  )
}
