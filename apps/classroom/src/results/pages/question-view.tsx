import { gapIds, type Item } from '@karda/assessment'
import { type LocaleCode, translator } from '@karda/i18n'
import { PageHeading, PagePart } from '../../frame/page-heading.tsx'
import type { ItemResult } from '../results.ts'
import { editionsFrom } from '../words/wording.ts'
import { AcceptedAnswers } from './accepted-answers.tsx'
import { AnswerGroups } from './answer-groups.tsx'
import { EvidenceSentences } from './evidence-sentences.tsx'
import { LanguageTable } from './language-table.tsx'
import { Neighbours } from './neighbours.tsx'
import type { OpenResults } from './open-results.ts'
import { QuestionFacts } from './question-facts.tsx'
import styles from './question-view.module.css'
import { questionAddress } from './results-address.ts'
import { WrittenAnswers } from './written-answers.tsx'

/** The results of one question. */
export function QuestionView({ open, item }: { open: OpenResults; item: ItemResult }) {
  const { locale, assignment, results } = open
  const { t } = translator(locale)
  const [first, ...others] = editionsFrom(item, locale)
  if (!first) return null
  const place = t('quiz:questionOf', { number: item.number, total: results.items.length })
  const at = (number: number) => results.items.find((one) => one.number === number)?.itemId
  const link = (itemId: string | undefined, text: string) =>
    itemId === undefined ? undefined : { href: questionAddress(locale, assignment, itemId), text }
  return (
    <>
      <p className={styles.place}>{place}</p>
      <div className={styles.prompts}>
        <div lang={first.locale}>
          <PageHeading title={first.prompt} />
          <GapText item={first} />
        </div>
        {others.map((other) => (
          <div key={other.locale} lang={other.locale}>
            <p className={styles.other}>{other.prompt}</p>
            <GapText item={other} />
          </div>
        ))}
      </div>
      <PagePart heading={t('results:howItWent')}>
        <QuestionFacts locale={locale} item={item} />
      </PagePart>
      {item.answerKey.type !== 'extended' && (
        <PagePart heading={t('results:answers')}>
          <AnswerGroups open={open} item={item} />
        </PagePart>
      )}
      {item.answerKey.type === 'extended' && <WrittenAnswers open={open} item={item} />}
      {item.answerKey.type === 'short-answer' && (
        <PagePart heading={t('results:accepted')} text={t('results:acceptedText')}>
          <AcceptedAnswers answerKey={item.answerKey} />
        </PagePart>
      )}
      {item.editions.length > 1 && (
        <PagePart heading={t('results:byLanguage')}>
          <LanguageTable open={open} item={item} />
        </PagePart>
      )}
      <PagePart heading={t('quiz:evidence')}>
        <EvidenceSentences open={open} segments={item.answerKey.evidence} />
      </PagePart>
      <Neighbours
        locale={locale}
        previous={link(at(item.number - 1), t('results:previousQuestion'))}
        next={link(at(item.number + 1), t('results:nextQuestion'))}
      />
    </>
  )
}

/** The text of an item with gaps, a number in place of each. */
function GapText({ item }: { item: Item }) {
  if (item.type !== 'gap') return null
  const ids = gapIds(item)
  return (
    <p className={styles.gapText}>
      {item.text.map((piece, index) =>
        piece.kind === 'text' ? (
          piece.text
        ) : (
          <Gap key={index} locale={item.locale} number={ids.indexOf(piece.id) + 1} />
        ),
      )}
    </p>
  )
}

function Gap({ locale, number }: { locale: LocaleCode; number: number }) {
  return <strong className={styles.gap}>{translator(locale).t('quiz:gap', { number })}</strong>
}
