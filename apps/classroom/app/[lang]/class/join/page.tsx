import { translator } from '@karda/i18n'
import { redirect } from 'next/navigation'
import { joinAddress } from '#src/addresses/class-addresses.ts'
import { codeInAddress } from '#src/codes/code-in-address.ts'
import { type PageQuery, queryValue } from '#src/forms/query-of.ts'
import { ClassFrame } from '#src/frame/class-frame.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'
import { TypeCodeView } from '#src/joining/pages/type-code-view.tsx'

export default async function TypeCodePage(props: {
  params: Promise<{ lang: string }>
  searchParams: PageQuery
}) {
  const locale = await pageLocale(props.params)
  const code = codeInAddress((await queryValue(props.searchParams, 'code')) ?? '')
  if (code !== '') redirect(joinAddress(locale, code))
  return (
    <ClassFrame
      locale={locale}
      viewer="student"
      title={translator(locale).t('joining:title')}
      addressIn={(one) => joinAddress(one)}
    >
      <TypeCodeView
        locale={locale}
        problem={await queryValue(props.searchParams, 'problem')}
        seconds={await queryValue(props.searchParams, 'seconds')}
        done={await queryValue(props.searchParams, 'done')}
      />
    </ClassFrame>
  )
}
