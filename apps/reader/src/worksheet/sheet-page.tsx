import { translator } from '@karda/i18n'
import { PageFrame } from '@karda/ui'
import { KeyView, languageNames, WorksheetView } from '@karda/ui/worksheet'
import { nameLevel } from '../head/name-level.ts'
import { PageHead } from '../head/page-head.tsx'
import { worksheetStructuredData } from '../head/worksheet-structured-data.ts'
import type { SheetPageProps } from './sheet-page-props.ts'

/** The page of a worksheet or, where it is made with one, of its key. */
export function SheetPage({ locale, sheet, sheetKey, page, baseAddress }: SheetPageProps) {
  const { t } = translator(locale)
  const { headline } = sheet.texts[0].edition.words
  const locales = sheet.texts.map(({ edition }) => edition.locale)
  const languages = languageNames(locales, locale)
  const title = sheetKey ? t('worksheet:keyTitle') : t('worksheet:title')
  const titleIn = sheetKey ? t('worksheet:keyTitleIn', { languages }) : t('worksheet:titleIn', { languages })
  const words = sheetKey
    ? t('worksheet:keyDescription', { languages, headline })
    : t('worksheet:description', { languages, headline })
  const description = nameLevel(words, sheet.level, locale)
  const address = page.versions.find((version) => version.locale === locale)?.address ?? ''
  return (
    <PageFrame locale={locale} versions={page.versions} address={address}>
      <PageHead
        locale={locale}
        baseAddress={baseAddress}
        address={address}
        page={page}
        title={nameLevel(`${locales.length > 1 ? titleIn : title} · ${headline}`, sheet.level, locale)}
        description={description}
        siteName={t('site:siteName')}
        card={{ kind: 'worksheet', locale, slug: sheet.story.slug, level: sheet.level }}
        cardText={t('cards:storyPageAlternativeText', { title: t('worksheet:title'), headline })}
        type="website"
        structuredData={worksheetStructuredData({
          sheet,
          url: baseAddress + address,
          title,
          description,
          baseAddress,
        })}
      />
      {sheetKey ? <KeyView sheet={sheet} sheetKey={sheetKey} /> : <WorksheetView sheet={sheet} />}
    </PageFrame>
  )
}
