import type { ReceivingProblem } from '../../src/answering/receiving/receiving-problem.ts'
import { withQuery } from '../../src/forms/see-other.ts'

/** Where a teacher's form with a student's file is sent. */
const receivingPath = /^\/[a-z]+\/class\/do\/answering\/receive-file\/$/

/** The page on which that form stands. */
const formPath = /^\/[a-z]+\/class\/c\/[\w-]+\/a\/[\w-]+\/$/

/**
 * Where a teacher who sent a file that is too large is told so in words, as nothing behind us sees it: on the page with the
 * form. Undefined for what else is sent, and where the browser does not say which page that was.
 */
export function tooLargeFilePage(path: string, referer: string | undefined): string | undefined {
  if (!receivingPath.test(path) || referer === undefined || !URL.canParse(referer)) return undefined
  const { pathname } = new URL(referer)
  const fileProblem: ReceivingProblem = 'too-large'
  return formPath.test(pathname) ? withQuery(pathname, { fileProblem }) : undefined
}
