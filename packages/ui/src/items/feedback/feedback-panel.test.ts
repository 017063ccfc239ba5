import type { ItemResponse } from '@karda/assessment'
import { locales, messagesOf } from '@karda/i18n'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { textOf } from '../testing/read-markup.ts'
import { sampleEvidence, sampleExplanations, sampleItems, sampleKeys } from '../testing/sample-items.ts'
import { AnswerDetails } from './answer-details.tsx'
import { feedbackContent } from './feedback-content.ts'
import { FeedbackPanel } from './feedback-panel.tsx'

const cases = locales.flatMap(({ code }) =>
  sampleItems(code).map((item) => {
    const answerKey = sampleKeys[item.id]
    const explanation = sampleExplanations(code)[item.id]
    if (!answerKey || !explanation) throw new Error(item.id)
    return {
      code,
      item,
      explanation: { answerKey, explanation, evidence: sampleEvidence(code) },
      messages: messagesOf(code, 'quiz'),
    }
  }),
)

describe.each(cases)('the answer to $item.id in $code', ({ item, explanation, messages }) => {
  const text = textOf(renderToStaticMarkup(createElement(AnswerDetails, { item, explanation, messages })))

  it('is told with its reasons and the sentences that decide, behind words that say so', () => {
    const content = feedbackContent(item, null, explanation, messages)
    expect(text.startsWith(messages.seeAnswer)).toBe(true)
    for (const { words, reason } of content.remarks) expect(text).toContain(`${words} ${reason}`)
    for (const sentence of content.evidence) expect(text).toContain(sentence.text)
    expect(content.evidence.length).toBeGreaterThan(0)
  })

  it('is not told as a verdict', () => {
    expect(text).not.toContain(messages.verdict_unanswered)
  })
})

describe('FeedbackPanel', () => {
  function draw(id: string, response: ItemResponse): string {
    const sample = cases.find(({ code, item }) => code === 'hy' && item.id === id)
    if (!sample) throw new Error(id)
    const content = feedbackContent(sample.item, response, sample.explanation, sample.messages)
    return renderToStaticMarkup(createElement(FeedbackPanel, { content, messages: sample.messages }))
  }

  it('says the verdict in words beside its sign', () => {
    const markup = draw('built', { type: 'choice', choices: ['school'] })
    expect(textOf(/<h3.*<\/h3>/.exec(markup)?.[0] ?? '')).toBe('Պատասխանդ ճիշտ չէ')
    expect(markup).toMatch(/<h3[^>]*><svg/)
  })

  it('counts the points of an answer that can be right in part', () => {
    const markup = draw('short', { type: 'gap', words: { town: 'gyumri' } })
    expect(textOf(markup)).toContain('Պատասխանդ մասամբ է ճիշտ Միավոր՝ 1/2')
    expect(textOf(draw('built', { type: 'choice', choices: ['bridge'] }))).not.toContain('Միավոր')
  })

  it('is no live region, for the page has one', () => {
    expect(draw('built', { type: 'choice', choices: ['bridge'] })).not.toMatch(/role=|aria-live/)
  })
})
