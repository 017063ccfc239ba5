import { NotThere } from '#src/frame/not-there.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'

/** No such page. */
export default async function NoPage({ params }: { params: Promise<{ lang: string }> }) {
  return <NotThere locale={await pageLocale(params)} />
}
