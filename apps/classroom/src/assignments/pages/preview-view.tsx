import { editionOf, levelTextOf } from '@karda/article-content'
import { shuffleItem } from '@karda/assessment'
import type { Assignment } from '@karda/database'
import { type LocaleCode, localeByCode, messagesOf, translator } from '@karda/i18n'
import { StoryBeside } from '@karda/ui'
import { assignmentAddress } from '../../addresses/class-addresses.ts'
import { withQuery } from '../../forms/see-other.ts'
import { PageHeading } from '../../frame/page-heading.tsx'
import type { AssignedQuiz } from '../assigned-quiz.ts'
import { BackLink } from './back-link.tsx'
import { PreviewQuestions } from './preview-questions.tsx'
import styles from './preview-view.module.css'

/** Any seed does: each student has the choices in an order of their own. */
const previewSeed = 1

/** A quiz as a student meets it, for its teacher: nothing that is answered here is kept. */
export function PreviewView(props: {
  locale: LocaleCode
  assignment: Assignment
  quiz: AssignedQuiz
  /** The language that is asked for; the first of the quiz where it has no such one. */
  language: string | undefined
}) {
  const { locale, assignment, quiz } = props
  const { t } = translator(locale)
  const edition = quiz.editions.find((one) => one.locale === props.language) ?? quiz.editions[0]
  if (!edition) return null
  const storyEdition = editionOf(quiz.story, edition.locale)
  const items = edition.items.map((item) => shuffleItem(item, previewSeed))
  return (
    <>
      <BackLink locale={locale} assignment={assignment} />
      <PageHeading title={t('assignments:page_preview')}>{t('assignments:previewText')}</PageHeading>
      {quiz.editions.length > 1 && (
        <LanguageLinks locale={locale} assignment={assignment} quiz={quiz} shown={edition.locale} />
      )}
      <div className={styles.beside} lang={edition.locale}>
        <PreviewQuestions
          key={edition.locale}
          questions={items.map((item) => ({ item, messages: messagesOf(item.locale, 'quiz') }))}
        />
        {assignment.settings.storyIsOpen ? (
          <aside className={styles.story} aria-label={t('assignments:story')}>
            <StoryBeside
              story={quiz.story}
              edition={storyEdition}
              text={levelTextOf(storyEdition, assignment.level)}
            />
          </aside>
        ) : (
          <p className={styles.closed} lang={locale}>
            {t('assignments:previewStoryClosed')}
          </p>
        )}
      </div>
    </>
  )
}

function LanguageLinks(props: {
  locale: LocaleCode
  assignment: Assignment
  quiz: AssignedQuiz
  shown: LocaleCode
}) {
  const { locale, assignment, quiz, shown } = props
  const { t } = translator(locale)
  return (
    <nav aria-label={t('assignments:languages')}>
      <ul className={styles.languages}>
        {quiz.editions.map(({ locale: code }) => (
          <li key={code}>
            <a
              hrefLang={code}
              aria-current={code === shown ? 'page' : undefined}
              href={withQuery(assignmentAddress(locale, assignment, 'preview/'), { language: code })}
            >
              {t('assignments:previewIn', { language: localeByCode(code).endonym })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
