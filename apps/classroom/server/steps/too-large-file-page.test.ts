import { expect, it } from 'vitest'
import { tooLargeFilePage } from './too-large-file-page.ts'

const action = '/hy/class/do/answering/receive-file/'
const page = 'http://karda.local:3000/hy/class/c/class-1/a/quiz-1/'

it('leads a teacher whose file is too large back to the page with the form, which says so', () => {
  const told = '/hy/class/c/class-1/a/quiz-1/?fileProblem=too-large'
  expect(tooLargeFilePage(action, page)).toBe(told)
  expect(tooLargeFilePage(action, `${page}?fileProblem=gone`)).toBe(told)
})

it.each([
  ['of another form', '/hy/class/do/classes/make/', page],
  ['whose page is not told', action, undefined],
  ['whose page has no such form', action, 'http://karda.local:3000/hy/class/'],
  ['whose page is no address', action, 'karda'],
  ['whose page’s path could be read as another site', action, 'http://karda.local:3000//example.org/'],
])('leads nobody anywhere with what is sent %s', (_title, path, referer) => {
  expect(tooLargeFilePage(path, referer)).toBeUndefined()
})
