import type { LocaleCode } from '@karda/i18n'
import { findArmenianNumbers } from '../numbers/find-armenian-numbers.ts'
import { findEnglishNumbers } from '../numbers/find-english-numbers.ts'
import type { FoundNumber } from '../numbers/found-number.ts'
import { armenianSentenceEnd, armenianSentenceFault } from './armenian-sentence-fault.ts'
import { englishSentenceEnd, englishSentenceFault } from './english-sentence-fault.ts'
import { englishLevelLimits, type LimitsByLevel } from './level-limits.ts'
import type { SentenceFault } from './sentence-fault.ts'

/** What the content rules have to know of a language. */
export interface WritingConventions {
  quotationMarks: { open: string; close: string }
  /** Matches a text that ends as a sentence ends. */
  sentenceEnd: RegExp
  /** Why a line is not exactly one sentence, or undefined where it is one. */
  sentenceFault(line: string): SentenceFault | undefined
  /** How long a text may be at its level. */
  levelLimits: LimitsByLevel
  /** The numbers of a text, in digits or words, in reading order. */
  findNumbers(text: string): FoundNumber[]
}

/** The conventions of every language that stories can be written in. */
export const conventionsByLocale: Record<LocaleCode, WritingConventions> = {
  en: {
    quotationMarks: { open: '“', close: '”' },
    sentenceEnd: englishSentenceEnd,
    sentenceFault: englishSentenceFault,
    levelLimits: englishLevelLimits,
    findNumbers: findEnglishNumbers,
  },
  hy: {
    quotationMarks: { open: '«', close: '»' },
    sentenceEnd: armenianSentenceEnd,
    sentenceFault: armenianSentenceFault,
    levelLimits: {},
    findNumbers: findArmenianNumbers,
  },
}
