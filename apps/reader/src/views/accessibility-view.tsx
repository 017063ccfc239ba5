import { type LocaleCode, translator } from '@karda/i18n'
import { TextPage, TextSection } from '@karda/ui'

/** The accessibility statement: the aim, what works, what does not yet, and whom to tell. */
export function AccessibilityView({ locale }: { locale: LocaleCode }) {
  const { t } = translator(locale)
  return (
    <TextPage title={t('accessibility:title')}>
      <TextSection id="aim" heading={t('accessibility:aimHeading')}>
        <p>{t('accessibility:aimText')}</p>
      </TextSection>
      <TextSection id="works" heading={t('accessibility:worksHeading')}>
        <ul>
          <li>{t('accessibility:worksWithoutScript')}</li>
          <li>{t('accessibility:worksByKeyboard')}</li>
          <li>{t('accessibility:worksEnlarged')}</li>
          <li>{t('accessibility:worksSpoken')}</li>
          <li>{t('accessibility:worksInColours')}</li>
          <li>{t('accessibility:worksOnPaper')}</li>
        </ul>
      </TextSection>
      <TextSection id="limits" heading={t('accessibility:limitsHeading')}>
        <ul>
          <li>{t('accessibility:limitsTested')}</li>
          <li>{t('accessibility:limitsBrowsers')}</li>
          <li>{t('accessibility:limitsSound')}</li>
        </ul>
      </TextSection>
      <TextSection id="report" heading={t('accessibility:reportHeading')}>
        <p>{t('accessibility:reportText')}</p>
      </TextSection>
    </TextPage>
  )
}
