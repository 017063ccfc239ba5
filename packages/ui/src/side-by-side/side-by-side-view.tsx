import '../frame/custom-elements.ts'
import { translator } from '@karda/i18n'
import { storyAddress } from '../addresses/index.ts'
import { CardNotes } from '../glossary/card-notes.tsx'
import { markedTerms } from '../glossary/marked-terms.ts'
import { KeptText } from '../marks/kept-text.tsx'
import { LevelSwitch } from '../story/level-switch.tsx'
import { RetoldFrom } from '../story/retold-from.tsx'
import { languageNames } from '../text/language-names.ts'
import { SideBySideText } from './side-by-side-text.tsx'
import styles from './side-by-side-view.module.css'

/** A story at one level in two languages, sentence beside sentence. */
export function SideBySideView({ story, edition, text, other }: SideBySideText) {
  const { locale, words } = edition
  const { t } = translator(locale)
  const terms = markedTerms(text)
  const languages = [edition, other.edition].map((one) => one.locale)
  return (
    <karda-gloss>
      <article className={styles.story}>
        <header className={styles.head}>
          <p className={styles.kind}>
            {t('story:sideBySide', { languages: languageNames(languages, locale) })}
          </p>
          <div className={styles.pair}>
            <h1 className={styles.headline}>
              <KeptText text={words.headline} />
            </h1>
            <p className={styles.headline} lang={other.edition.locale}>
              <KeptText text={other.edition.words.headline} />
            </p>
          </div>
          <div className={styles.credit}>
            <RetoldFrom facts={story.facts} words={words} locale={locale} />
          </div>
        </header>
        <div className={styles.ways}>
          <LevelSwitch story={story} edition={edition} text={text} beside={other.edition.locale} />
          <karda-same-place>
            <ul className={styles.alone}>
              {languages.map((language) => (
                <li key={language}>
                  <a
                    className={styles.way}
                    href={storyAddress(language, story.slug, text.level)}
                    lang={language}
                    hrefLang={language}
                  >
                    {translator(language).t('story:oneLanguage', {
                      language: languageNames([language], language),
                    })}
                  </a>
                </li>
              ))}
            </ul>
          </karda-same-place>
        </div>
        <section id="story" aria-label={t('story:theStory')}>
          <SideBySideText story={story} edition={edition} text={text} other={other} terms={terms} />
          <CardNotes story={story} edition={edition} terms={terms} />
        </section>
        <p className={styles.licence}>{t('about:licenceStories')}</p>
      </article>
    </karda-gloss>
  )
}
