import { messagesOf } from '@karda/i18n'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Sheet, SheetQuestion } from '../sheet.ts'
import { QuestionOnSheet } from './question-on-sheet.tsx'

const checked: SheetQuestion = {
  number: 1,
  item: {
    id: 'built',
    type: 'true-false-not-stated',
    skill: 'locate',
    locale: 'en',
    prompt: 'A bridge is being built.',
    choices: ['is-true', 'is-false', 'not-stated'],
  },
  languages: ['en'],
  response: { type: 'true-false-not-stated', choice: 'is-true' },
  late: null,
  isReadOnly: true,
  feedback: null,
  awaitsTeacher: false,
  note: 'It is checked.',
  problem: null,
}

const sheet: Sheet = {
  locale: 'en',
  editions: [
    {
      locale: 'en',
      endonym: 'English',
      quiz: messagesOf('en', 'quiz'),
      answering: messagesOf('en', 'answering'),
    },
  ],
  questions: [checked],
  isReadOnly: false,
  offersCheck: true,
}

/** The button that checks the checked answer, as it is drawn; undefined where there is none. */
function checkButton(isSavedByScript: boolean, changes: Partial<Sheet> = {}): string | undefined {
  const unused = () => {}
  const markup = renderToStaticMarkup(
    createElement(QuestionOnSheet, {
      sheet: { ...sheet, ...changes },
      question: checked,
      response: checked.response,
      onRespond: unused,
      onAnnounce: unused,
      isSavedByScript,
    }),
  )
  expect(markup.match(/It is checked\./g)).toHaveLength(1)
  return /<button[^>]*name="check"[^>]*>/.exec(markup)?.[0]
}

describe('a checked question', () => {
  it('keeps its button where a script runs, as the keyboard’s focus is on it, with nothing to do', () => {
    expect(checkButton(true)).toContain('aria-disabled="true"')
  })

  it('has none without a script, nor where the attempt is over or feedback comes later', () => {
    expect(checkButton(false)).toBeUndefined()
    expect(checkButton(true, { isReadOnly: true })).toBeUndefined()
    expect(checkButton(true, { offersCheck: false })).toBeUndefined()
  })
})
