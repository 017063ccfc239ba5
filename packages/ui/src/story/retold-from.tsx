import type { StoryFacts, Words } from '@karda/article-content'
import { type LocaleCode, translator } from '@karda/i18n'
import { KeptText } from '../marks/kept-text.tsx'
import { reportAuthor } from './report-author.ts'

/** Whose report the story retells, with its title in its own language. */
export function RetoldFrom(props: { facts: StoryFacts; words: Words; locale: LocaleCode }) {
  const { t } = translator(props.locale)
  const { title, language } = props.facts.retoldFrom
  return (
    <p>
      {t('story:retoldFromLabel')} <KeptText text={reportAuthor(props.facts, props.words)} />,{' '}
      <cite lang={language}>{title}</cite>
    </p>
  )
}
