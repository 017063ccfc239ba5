import type { LocaleCode } from '@karda/i18n'
import { Notice } from '../../forms/notice.tsx'
import { TracesLeft } from '../../upkeep/pages/traces-left.tsx'
import { accountDeed, accountProblem } from '../account-words.ts'

/** What became of the form that was sent before, by the codes in the page's address. */
export function AccountNotices(props: {
  locale: LocaleCode
  problem: string | undefined
  done: string | undefined
  /** What an erasure has left on the disk. */
  traces?: string | undefined
}) {
  const problem = accountProblem(props.locale, props.problem)
  const done = accountDeed(props.locale, props.done)
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
          <TracesLeft locale={props.locale} traces={props.traces} />
        </Notice>
      )}
    </>
  )
}
