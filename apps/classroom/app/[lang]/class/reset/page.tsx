import { translator } from '@karda/i18n'
import { ResetView } from '#src/accounts/pages/reset-view.tsx'
import { teacherAddress } from '#src/addresses/class-addresses.ts'
import { type PageQuery, queryValue } from '#src/forms/query-of.ts'
import { withQuery } from '#src/forms/see-other.ts'
import { ClassFrame } from '#src/frame/class-frame.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'

export default async function ResetPage(props: {
  params: Promise<{ lang: string }>
  searchParams: PageQuery
}) {
  const locale = await pageLocale(props.params)
  const token = await queryValue(props.searchParams, 'token')
  return (
    <ClassFrame
      locale={locale}
      viewer="nobody"
      title={translator(locale).t('accounts:resetTitle')}
      addressIn={(code) => withQuery(teacherAddress(code, 'reset/'), { token })}
    >
      <ResetView
        locale={locale}
        token={token ?? ''}
        problem={await queryValue(props.searchParams, 'problem')}
      />
    </ClassFrame>
  )
}
