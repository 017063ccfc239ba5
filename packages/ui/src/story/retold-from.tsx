import { reportAuthorName, type StoryFacts, type Words } from '@karda/article-content'
import { type LocaleCode, translator } from '@karda/i18n'
import { KeptText } from '../marks/kept-text.tsx'

/** Whose report the story retells, with its title in its own language. */
export function RetoldFrom(props: { facts: StoryFacts; words: Words; locale: LocaleCode }) {
  const { t } = translator(props.locale)
  const { title, language } = props.facts.retoldFrom
  return (
    <p>
      {t('story:retoldFromLabel')} <KeptText text={reportAuthorName(props.facts, props.words)} />,{' '}
      <cite lang={language}>{title}</cite>
    </p>
  )
}
