import { type LocaleCode, translator } from '@karda/i18n'
import { Notice } from '../../forms/notice.tsx'

/** What a page of joining is told in its address by the handler before. */
export interface JoiningNoticeProps {
  locale: LocaleCode
  problem: string | undefined
  /** How long to wait, with the problem `wait`. */
  seconds?: string | undefined
  done?: string | undefined
}

/** What could not be done, or was, in words; whatever else stands in the address says nothing. */
export function JoiningNotices({ locale, problem, seconds, done }: JoiningNoticeProps) {
  const text = problemText(locale, problem, seconds)
  return (
    <>
      {text && (
        <Notice kind="problem">
          <p>{text}</p>
        </Notice>
      )}
      {(done === 'left' || done === 'freed') && (
        <Notice kind="done">
          <p>{translator(locale).t(`joining:done_${done}`)}</p>
        </Notice>
      )}
    </>
  )
}

function problemText(locale: LocaleCode, code: string | undefined, seconds = ''): string | undefined {
  const { t } = translator(locale)
  switch (code) {
    case 'code':
    case 'return':
    case 'no-choice':
    case 'no-seat':
    case 'not-free':
    case 'door-locked':
      return t(`joining:problem_${code}`)
    case 'wait':
      return t('joining:problem_wait', { count: minutesOf(seconds) })
    default:
      return undefined
  }
}

/** Whole minutes of an address's seconds, from one to the hour that a limit lasts at most. */
function minutesOf(seconds: string): number {
  const parsed = /^\d{1,5}$/.test(seconds) ? Number(seconds) : 60
  return Math.min(60, Math.max(1, Math.ceil(parsed / 60)))
}
