import type { Item } from '@karda/assessment'
import { translator } from '@karda/i18n'
import { KeptText } from '../../marks/kept-text.tsx'
import { citeLines, linePrefixes } from '../lines/line-citation.ts'
import { linesOfSegments } from '../lines/lines-of-segments.ts'
import type { Sheet, SheetKey } from '../sheet.ts'
import { sheetLocales } from '../sheet-locales.ts'
import { KeyAnswers } from './key-answers.tsx'
import { keyEntries } from './key-entries.ts'
import styles from './key-question.module.css'

/** What the key of a question shows; `number` and `place` (of the question's language on the sheet) count as printed and from 0. */
export interface KeyQuestionProps {
  item: Item
  number: number
  place: number
  sheet: Sheet
  sheetKey: SheetKey
}

/** The key of one question in one language: the question, its lines in that language's text, its points, its answers. */
export function KeyQuestion({ item, number, place, sheet, sheetKey }: KeyQuestionProps) {
  const key = sheetKey.answers[item.id]
  const explanation = sheetKey.explanations[item.locale]?.[item.id]
  if (!key || !explanation) return null
  const { t } = translator(item.locale)
  const prefix = linePrefixes(sheetLocales(sheet))[place] ?? ''
  const linesOf = (segments: readonly string[]) =>
    linesOfSegments(sheet.texts[place]?.paragraphs ?? [], segments)
  const cite = (segments: readonly string[]) => citeLines(linesOf(segments), prefix, item.locale)
  const lines = cite(key.evidence)
  const [range, ...others] = linesOf(key.evidence)
  const isOneLine = others.length === 0 && range?.first === range?.last
  return (
    <li className={styles.question} data-item={item.id}>
      <span className={styles.number}>{number}</span>
      <div>
        <p className={styles.prompt}>
          <KeptText text={item.prompt} />
        </p>
        <p className={styles.facts}>
          <span data-lines={lines} data-evidence={key.evidence.join(' ')}>
            {isOneLine ? t('worksheet:citedLine', { lines }) : t('worksheet:citedLines', { lines })}
          </span>
          {' · '}
          {t('worksheet:pointCount', { count: sheet.points[item.id] ?? 0 })}
        </p>
        <KeyAnswers
          locale={item.locale}
          entries={keyEntries({
            item,
            key,
            explanation,
            cite: (segment) => cite([segment]),
            letters: sheet.texts[0].edition.locale,
          })}
        />
      </div>
    </li>
  )
}
