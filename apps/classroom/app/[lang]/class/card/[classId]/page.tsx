import { translator } from '@karda/i18n'
import { cardAddress } from '#src/addresses/class-addresses.ts'
import { type PageQuery, queryValue } from '#src/forms/query-of.ts'
import { ClassFrame } from '#src/frame/class-frame.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'
import { CardEntryView } from '#src/joining/pages/card-entry-view.tsx'

/** The same for every id: which classes there are is not to be found out here. */
export default async function CardEntryPage(props: {
  params: Promise<{ lang: string; classId: string }>
  searchParams: PageQuery
}) {
  const locale = await pageLocale(props.params)
  const { classId } = await props.params
  return (
    <ClassFrame
      locale={locale}
      viewer="student"
      title={translator(locale).t('joining:cardTitle')}
      addressIn={(one) => cardAddress(one, classId)}
    >
      <CardEntryView
        locale={locale}
        classId={classId}
        problem={await queryValue(props.searchParams, 'problem')}
        seconds={await queryValue(props.searchParams, 'seconds')}
      />
    </ClassFrame>
  )
}
