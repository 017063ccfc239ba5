import { originOf, type StoryFacts, type Words } from '@karda/article-content'
import { type LocaleCode, translator } from '@karda/i18n'
import { KeptText } from '../marks/kept-text.tsx'
import { QuotedTitle } from '../marks/quoted-title.tsx'

/** Whose report the story retells, with its title in its own language; or how many sources, and the chief one. */
export function RetoldFrom(props: { facts: StoryFacts; words: Words; locale: LocaleCode }) {
  const { t } = translator(props.locale)
  const origin = originOf(props.facts, props.words)
  if (origin.kind === 'sources') {
    const [chief] = origin.sources
    return (
      <p>
        {t('story:retoldFromSources', { count: origin.sources.length })}{' '}
        {chief && <QuotedTitle title={chief.title} language={chief.language} locale={props.locale} />}
      </p>
    )
  }
  return (
    <p>
      {t('story:retoldFromLabel')} <KeptText text={origin.author} />,{' '}
      <QuotedTitle title={origin.title} language={origin.language} locale={props.locale} />
    </p>
  )
}
