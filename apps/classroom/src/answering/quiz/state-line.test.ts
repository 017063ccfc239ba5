import { emptyAttempt } from '@karda/assessment'
import { messagesOf } from '@karda/i18n'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { OutboxState } from '../device/outbox-state.ts'
import { StateLine } from './state-line.tsx'

const answering = messagesOf('en', 'answering')
const edition = { locale: 'en', endonym: 'English', quiz: messagesOf('en', 'quiz'), answering } as const

function lineOf(trouble: OutboxState['trouble']): string {
  const state: OutboxState = {
    attempt: emptyAttempt,
    status: 'offline',
    waiting: 1,
    waitingItems: [],
    cannotStore: false,
    trouble,
    refused: 0,
    lastReceiptAt: null,
    assignment: null,
    isLate: false,
  }
  return renderToStaticMarkup(
    createElement(StateLine, { state, edition, joinAddress: '/', onDownload: () => undefined }),
  )
}

describe('what to do with answers that do not get on', () => {
  it('is to download them for the teacher where there is no connection', () => {
    expect(lineOf('no-connection')).toContain(answering.deviceDownloadHint)
  })

  it('is to ask the teacher where the attempt is gone from the server, which takes no file of it', () => {
    const line = lineOf('no-attempt')
    expect(line).toContain(answering.deviceTrouble_gone)
    expect(line).toContain(answering.deviceDownload)
    expect(line).not.toContain(answering.deviceDownloadHint)
  })
})
