import '../frame/custom-elements.ts'
import type { Edition, LevelName, Story } from '@karda/article-content'
import { translator } from '@karda/i18n'
import type { ReactNode } from 'react'
import { storyAddress } from '../addresses/index.ts'
import { languageNames } from '../text/language-names.ts'
import styles from './sentence-pairs.module.css'

/**
 * Around the text of a story: with its script, a press on a sentence shows it in the story's other language as well, the
 * one in which it was written where there are several.
 */
export function SentencePairs(props: {
  story: Story
  edition: Edition
  level: LevelName
  children: ReactNode
}) {
  const { story, edition, level, children } = props
  const { locale } = edition
  const { t } = translator(locale)
  const others = story.editions.map((other) => other.locale).filter((other) => other !== locale)
  const other = others.find((code) => code === story.facts.originalLanguage) ?? others[0]
  if (!other) return children
  const language = languageNames([other], locale)
  return (
    <karda-sentence-pairs
      className={styles.pairs}
      data-address={storyAddress(other, story.slug, level)}
      data-language={other}
      data-show={t('story:showPartners', { language, number: '#' })}
      data-hide={t('story:hidePartners', { language, number: '#' })}
      data-failed={t('story:partnersFailed')}
    >
      {children}
    </karda-sentence-pairs>
  )
}
