import { type LocaleCode, translator } from '@karda/i18n'
import { Notice } from '../../forms/notice.tsx'
import { TracesLeft } from '../../upkeep/pages/traces-left.tsx'

/** The codes that a handler of ours puts into an address for the page that it leads to. */
export interface LiveNotes {
  done: string | undefined
  problem: string | undefined
  /** What an erasure could not clear at once. */
  traces: string | undefined
}

/** What became of the form that was sent before, by the codes in the page's address; nothing for codes of others. */
export function LiveNotices({ locale, notes }: { locale: LocaleCode; notes: LiveNotes }) {
  const done = doneText(locale, notes.done)
  const problem = problemText(locale, notes.problem)
  return (
    <>
      {problem && (
        <Notice kind="problem">
          <p>{problem}</p>
        </Notice>
      )}
      {done && (
        <Notice kind="done">
          <p>{done}</p>
          <TracesLeft locale={locale} traces={notes.traces} />
        </Notice>
      )}
    </>
  )
}

const deeds = [
  'closed',
  'reopened',
  'extended',
  'code-renewed',
  'seat-removed',
  'answers-erased',
  'assignment-erased',
] as const
const problems = ['invalid', 'due-at', 'needs-due-at'] as const

function doneText(locale: LocaleCode, code: string | undefined): string | undefined {
  const { t } = translator(locale)
  const deed = deeds.find((one) => one === code)
  return deed && t(`live:done_${deed}`)
}

function problemText(locale: LocaleCode, code: string | undefined): string | undefined {
  const { t } = translator(locale)
  if (code === 'word') return t('live:problem_word', { word: t('live:eraseWord') })
  const problem = problems.find((one) => one === code)
  return problem && t(`live:problem_${problem}`)
}
