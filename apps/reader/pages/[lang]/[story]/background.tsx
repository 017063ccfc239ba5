import { translator } from '@karda/i18n'
import { PageFrame } from '@karda/ui'
import { backgroundAddress } from '@karda/ui/addresses'
import { BackgroundView } from '@karda/ui/background'
import type { GetStaticPaths, GetStaticProps } from 'next'
import {
  type BackgroundPageProps,
  backgroundPageProps,
} from '../../../src/background/background-page-props.ts'
import { backgroundStructuredData } from '../../../src/head/background-structured-data.ts'
import { PageHead } from '../../../src/head/page-head.tsx'
import type { ReadOnlyPage } from '../../../src/read-only-page.ts'
import { backgroundPaths, storyParam } from '../../../src/site/page-params.ts'

export const config: ReadOnlyPage = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => backgroundPaths()

export const getStaticProps: GetStaticProps<BackgroundPageProps> = ({ params }) => {
  const { story, edition } = storyParam(params)
  return { props: backgroundPageProps(story, edition) }
}

export default function BackgroundPage({ locale, shown, page, baseAddress }: BackgroundPageProps) {
  const { t } = translator(locale)
  const { story, edition } = shown
  const { headline } = edition.words
  const address = backgroundAddress(locale, story.slug)
  const title = t('background:title')
  return (
    <PageFrame locale={locale} versions={page.versions} address={address}>
      <PageHead
        locale={locale}
        baseAddress={baseAddress}
        address={address}
        page={page}
        title={`${title} · ${headline}`}
        description={t('background:description', { headline })}
        siteName={t('site:siteName')}
        card={{ kind: 'background', locale, slug: story.slug }}
        cardText={t('cards:storyPageAlternativeText', { title, headline })}
        type="website"
        structuredData={backgroundStructuredData(shown, baseAddress)}
      />
      <BackgroundView {...shown} />
    </PageFrame>
  )
}
