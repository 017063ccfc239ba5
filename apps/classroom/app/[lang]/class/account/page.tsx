import { translator } from '@karda/i18n'
import { requireTeacher } from '#src/access/require-teacher.ts'
import { SettingsView } from '#src/accounts/pages/settings-view.tsx'
import { teacherAddress } from '#src/addresses/class-addresses.ts'
import { passedOn } from '#src/forms/passing-cookie.ts'
import { type PageQuery, queryValue } from '#src/forms/query-of.ts'
import { ClassFrame } from '#src/frame/class-frame.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'
import { services } from '#src/services/services.ts'

export default async function AccountPage(props: {
  params: Promise<{ lang: string }>
  searchParams: PageQuery
}) {
  const locale = await pageLocale(props.params)
  const teacher = await requireTeacher(locale)
  const { accounts, environment } = services()
  const mode = await accounts.signUpMode()
  const madeLink = teacher.isOwner ? await passedOn('karda-made-link') : undefined
  return (
    <ClassFrame
      locale={locale}
      viewer="teacher"
      title={translator(locale).t('accounts:accountTitle')}
      addressIn={(code) => teacherAddress(code, 'account/')}
    >
      <SettingsView
        locale={locale}
        teacher={teacher}
        mode={mode === 'first' ? 'invitation' : mode}
        held={
          accounts.passkeys && {
            origin: environment.baseAddress,
            passkeys: await accounts.passkeys.list(teacher),
          }
        }
        madeLink={madeLink && `${environment.baseAddress}${madeLink}`}
        problem={await queryValue(props.searchParams, 'problem')}
        done={await queryValue(props.searchParams, 'done')}
      />
    </ClassFrame>
  )
}
