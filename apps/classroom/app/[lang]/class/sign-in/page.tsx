import { translator } from '@karda/i18n'
import { SignInView } from '#src/accounts/pages/sign-in-view.tsx'
import { teacherAddress } from '#src/addresses/class-addresses.ts'
import { type PageQuery, queryValue } from '#src/forms/query-of.ts'
import { ClassFrame } from '#src/frame/class-frame.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'
import { services } from '#src/services/services.ts'

export default async function SignInPage(props: {
  params: Promise<{ lang: string }>
  searchParams: PageQuery
}) {
  const locale = await pageLocale(props.params)
  const { accounts, environment } = services()
  return (
    <ClassFrame
      locale={locale}
      viewer="nobody"
      title={translator(locale).t('accounts:signInTitle')}
      addressIn={(code) => teacherAddress(code, 'sign-in/')}
    >
      <SignInView
        locale={locale}
        passkeyOrigin={accounts.passkeys && environment.baseAddress}
        problem={await queryValue(props.searchParams, 'problem')}
        done={await queryValue(props.searchParams, 'done')}
        traces={await queryValue(props.searchParams, 'traces')}
      />
    </ClassFrame>
  )
}
