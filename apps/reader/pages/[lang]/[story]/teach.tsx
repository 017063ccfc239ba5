import { translator } from '@karda/i18n'
import { PageFrame } from '@karda/ui'
import { teachingAddress } from '@karda/ui/addresses'
import { TeachingView } from '@karda/ui/teaching'
import type { GetStaticPaths, GetStaticProps } from 'next'
import { PageHead } from '../../../src/head/page-head.tsx'
import { teachingStructuredData } from '../../../src/head/teaching-structured-data.ts'
import type { ReadOnlyPage } from '../../../src/read-only-page.ts'
import { type TeachingPageProps, teachingPageProps } from '../../../src/teaching/teaching-page-props.ts'
import { teachingPaths } from '../../../src/teaching/teaching-paths.ts'

export const config: ReadOnlyPage = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => teachingPaths()

export const getStaticProps: GetStaticProps<TeachingPageProps> = ({ params }) => ({
  props: teachingPageProps(params),
})

export default function TeachingPage({ locale, data, page, baseAddress }: TeachingPageProps) {
  const { t } = translator(locale)
  const { slug } = data.story
  const { headline } = data.edition.words
  const title = t('story:forTeachers')
  const description = t('teaching:description', { headline })
  const address = teachingAddress(locale, slug)
  return (
    <PageFrame locale={locale} versions={page.versions} address={address}>
      <PageHead
        locale={locale}
        baseAddress={baseAddress}
        address={address}
        page={page}
        title={`${title} · ${headline}`}
        description={description}
        siteName={t('site:siteName')}
        card={{ kind: 'teaching', locale, slug }}
        cardText={t('cards:storyPageAlternativeText', { title, headline })}
        type="website"
        structuredData={teachingStructuredData({ data, baseAddress, title, description })}
      />
      <TeachingView {...data} />
    </PageFrame>
  )
}
