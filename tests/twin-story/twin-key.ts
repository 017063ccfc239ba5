import { readFileSync } from 'node:fs'
import { answerKeyFileSchema, type StoryAnswerKey } from '@karda/article-content'
import { isLocaleCode } from '@karda/i18n'
import { parse } from 'yaml'
import { z } from 'zod'
import { fixture } from './fixture.ts'

const acceptedSchema = z.record(z.string(), z.record(z.string().refine(isLocaleCode), z.array(z.string())))

/** What is right by the twin of the story, in the form of a story's own key. */
export function twinKey(slug: string): StoryAnswerKey {
  const accepted = acceptedSchema.parse(parse(readFileSync(fixture('accepted.yaml'), 'utf8')))
  const wordsIn = (locale: 'en' | 'hy') =>
    Object.fromEntries(
      Object.entries(accepted).map(([item, words]) => [item, { accepted: words[locale] ?? [] }]),
    )
  return {
    slug,
    answers: answerKeyFileSchema.parse(parse(readFileSync(fixture('answer-key.yaml'), 'utf8'))),
    feedback: { en: wordsIn('en'), hy: wordsIn('hy') },
  }
}
