import type { Story } from '@karda/article-content'
import { editionOf } from '@karda/article-content'
import { formatDate, type LocaleCode, translator } from '@karda/i18n'
import { TextPage, TextSection } from '@karda/ui'
import { storyAddress } from '@karda/ui/addresses'

/** What Karda is, who made it, what was corrected, and how it may be used. */
export function AboutView({ stories, locale }: { stories: readonly Story[]; locale: LocaleCode }) {
  const { t } = translator(locale)
  return (
    <TextPage title={t('about:title')}>
      <TextSection id="what" heading={t('about:whatHeading')}>
        <p>{t('about:whatText')}</p>
      </TextSection>
      <TextSection id="languages" heading={t('about:languagesHeading')}>
        <p>{t('about:languagesText')}</p>
      </TextSection>
      <TextSection id="privacy" heading={t('about:privacyHeading')}>
        <p>{t('about:privacyText')}</p>
      </TextSection>
      <TextSection id="credits" heading={t('about:creditsHeading')}>
        <p>{t('about:creditsText')}</p>
        <p>{t('about:typefaceText')}</p>
      </TextSection>
      <TextSection id="corrections" heading={t('about:correctionsHeading')}>
        <p>{t('about:correctionsText')}</p>
        <CorrectionList stories={stories} locale={locale} />
      </TextSection>
      <TextSection id="licence" heading={t('about:licenceHeading')}>
        <p>
          {t('about:licenceStories')}{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/">creativecommons.org/licenses/by/4.0</a>
        </p>
        <p>{t('about:licenceCode')}</p>
        <p>{t('about:licenceQuotations')}</p>
      </TextSection>
    </TextPage>
  )
}

function CorrectionList({ stories, locale }: { stories: readonly Story[]; locale: LocaleCode }) {
  const { t } = translator(locale)
  const corrections = stories
    .flatMap((story) => {
      const { words } = editionOf(story, locale)
      return story.facts.corrections.map(({ id, date }) => ({
        id: `${story.slug}-${id}`,
        date,
        headline: words.headline,
        text: words.corrections[id]?.text,
        address: `${storyAddress(locale, story.slug, 'full')}#corrections`,
      }))
    })
    .sort((one, other) => other.date.localeCompare(one.date))
  if (corrections.length === 0) return <p>{t('story:noCorrections')}</p>
  return (
    <ul>
      {corrections.map((correction) => (
        <li key={correction.id}>
          <time dateTime={correction.date}>{formatDate(correction.date, locale)}</time>
          <br />
          <a href={correction.address}>{correction.headline}</a>
          <br />
          {correction.text}
        </li>
      ))}
    </ul>
  )
}
