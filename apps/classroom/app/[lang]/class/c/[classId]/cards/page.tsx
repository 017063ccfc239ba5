import { seatsOfClass } from '@karda/database'
import { translator } from '@karda/i18n'
import { ownClass } from '#src/access/own-class.ts'
import { requireTeacher } from '#src/access/require-teacher.ts'
import { classAddress } from '#src/addresses/class-addresses.ts'
import { type PageQuery, queryValue } from '#src/forms/query-of.ts'
import { ClassFrame } from '#src/frame/class-frame.tsx'
import { NotThere } from '#src/frame/not-there.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'
import { CardsView } from '#src/joining/pages/cards-view.tsx'
import { services } from '#src/services/services.ts'

export default async function CardsPage(props: {
  params: Promise<{ lang: string; classId: string }>
  searchParams: PageQuery
}) {
  const locale = await pageLocale(props.params)
  const { classId } = await props.params
  const ownedClass = await ownClass(await requireTeacher(locale), classId)
  if (!ownedClass) return <NotThere locale={locale} />
  const seats = await seatsOfClass(services().database, classId)
  return (
    <ClassFrame
      locale={locale}
      viewer="teacher"
      title={translator(locale).t('joining:cardsTitle')}
      addressIn={(one) => classAddress(one, classId, 'cards/')}
    >
      <CardsView
        locale={locale}
        classId={classId}
        seats={seats.filter(({ removedAt }) => removedAt === null)}
        problem={await queryValue(props.searchParams, 'problem')}
        done={await queryValue(props.searchParams, 'done')}
      />
    </ClassFrame>
  )
}
