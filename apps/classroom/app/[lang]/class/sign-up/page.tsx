import { translator } from '@karda/i18n'
import { SignUpView } from '#src/accounts/pages/sign-up-view.tsx'
import { teacherAddress } from '#src/addresses/class-addresses.ts'
import { type PageQuery, queryValue } from '#src/forms/query-of.ts'
import { withQuery } from '#src/forms/see-other.ts'
import { ClassFrame } from '#src/frame/class-frame.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'
import { services } from '#src/services/services.ts'

export default async function SignUpPage(props: {
  params: Promise<{ lang: string }>
  searchParams: PageQuery
}) {
  const locale = await pageLocale(props.params)
  const invitation = await queryValue(props.searchParams, 'invitation')
  return (
    <ClassFrame
      locale={locale}
      viewer="nobody"
      title={translator(locale).t('accounts:toSignUp')}
      addressIn={(code) => withQuery(teacherAddress(code, 'sign-up/'), { invitation })}
    >
      <SignUpView
        locale={locale}
        mode={await services().accounts.signUpMode()}
        invitation={invitation}
        problem={await queryValue(props.searchParams, 'problem')}
      />
    </ClassFrame>
  )
}
