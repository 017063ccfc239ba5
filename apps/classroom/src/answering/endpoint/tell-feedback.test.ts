import { saveMarks } from '@karda/database'
import { startSqlite } from '@karda/database/testing'
import { afterAll, describe, expect } from 'vitest'
import { responseHash } from '../response-hash.ts'
import { answeringTest, firstAttempt } from '../testing/answering-test.ts'
import { getFeedback, postEvents } from '../testing/ask-endpoint.ts'
import { checked, saved, savedWord, submitted } from '../testing/sample-events.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

const word = 'a-looking-for'

describe('what is said of answers', () => {
  const right = savedWord(1, 'stronger ties with the West')

  it('is nothing before the time that the teacher has set', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    await postEvents({ events: [right, checked(2, word)] }, { cookie })
    for (const feedback of ['after-hand-in', 'after-closing'] as const) {
      await room.set({ feedback, dueAt: Date.now() + 60_000, acceptsLate: false })
      const answer = await (await getFeedback({ cookie })).json()
      expect(answer.items).toEqual({})
      expect(answer.releasedAt).toEqual(feedback === 'after-closing' ? expect.any(Number) : null)
    }
  })

  it('is, where feedback is given at once, about the checked answer alone', async ({ room }) => {
    await room.start()
    await room.set({ feedback: 'at-once' })
    const cookie = await room.seatCookie()
    await postEvents({ events: [right, checked(2, word)] }, { cookie })
    const { items } = await (await getFeedback({ cookie })).json()
    expect(Object.keys(items)).toEqual([word])
    expect(items[word]).toMatchObject({
      answerKey: { type: 'short-answer' },
      response: { type: 'short-answer', text: 'stronger ties with the West' },
      score: { maximum: 1 },
      words: { hy: { explanation: { locale: 'hy' } }, en: { explanation: { locale: 'en' } } },
    })
    for (const locale of ['hy', 'en']) {
      expect(Object.keys(items[word].words[locale].evidence)).toEqual(items[word].answerKey.evidence)
    }
  })

  it('is nothing where a question was checked without an answer', async ({ room }) => {
    await room.start()
    await room.set({ feedback: 'at-once' })
    const cookie = await room.seatCookie()
    const takenBack = saved(2, 'a-headline', null)
    await postEvents({ events: [checked(1, word), takenBack, checked(3, 'a-headline')] }, { cookie })
    const before = await (await getFeedback({ cookie })).json()
    expect(before.items).toEqual({})
    await postEvents({ events: [savedWord(4, 'tea'), checked(5, word)] }, { cookie })
    const { items } = await (await getFeedback({ cookie })).json()
    expect(Object.keys(items)).toEqual([word])
    expect(items[word].response.text).toBe('tea')
  })

  it('counts what was answered before it could be had', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    await postEvents(
      { events: [savedWord(1, 'tea'), submitted(2, { [word]: { type: 'short-answer', text: 'tea' } })] },
      { cookie },
    )
    const { items } = await (await getFeedback({ cookie })).json()
    expect(items[word].score).toEqual({ verdict: 'wrong', points: 0, maximum: 1 })
    expect(items[word].response.text).toBe('tea')
    expect(items['a-headline'].score.verdict).toBe('unanswered')
  })

  it('has a teacher’s marks of a longer answer', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    const response = { type: 'extended', text: 'Because.' } as const
    await postEvents({ events: [submitted(1, { 'a-why-tense': response })] }, { cookie })
    const waiting = (await (await getFeedback({ cookie })).json()).items['a-why-tense']
    expect(waiting.score.verdict).toBe('awaits-teacher')
    const marks = waiting.answerKey.criteria
    const given = { itemId: 'a-why-tense', marks, responseHash: responseHash(response) }
    await saveMarks(room.database, firstAttempt, given, Date.now())
    const marked = (await (await getFeedback({ cookie })).json()).items['a-why-tense']
    expect(marked.score).toMatchObject({ verdict: 'right', points: waiting.score.maximum })
  })
})
