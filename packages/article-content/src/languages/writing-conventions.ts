import { type LocaleCode, localeByCode } from '@karda/i18n'
import { findArmenianNumbers } from '../numbers/find-armenian-numbers.ts'
import { findDigitNumbers } from '../numbers/find-digit-numbers.ts'
import { findEnglishNumbers } from '../numbers/find-english-numbers.ts'
import type { FoundNumber } from '../numbers/found-number.ts'
import { anySentenceEnd, anySentenceFault } from './any-sentence-fault.ts'
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
  /** Whether it finds numbers in words. */
  knowsNumberWords: boolean
}

type OwnConventions = Omit<WritingConventions, 'quotationMarks'>

/** What is known of a language whatever it is. */
const commonConventions: OwnConventions = {
  sentenceEnd: anySentenceEnd,
  sentenceFault: anySentenceFault,
  levelLimits: {},
  findNumbers: findDigitNumbers,
  knowsNumberWords: false,
}

/** The languages whose sentences and number words the checker knows. */
const ownConventions: Partial<Record<LocaleCode, OwnConventions>> = {
  en: {
    sentenceEnd: englishSentenceEnd,
    sentenceFault: englishSentenceFault,
    levelLimits: englishLevelLimits,
    findNumbers: findEnglishNumbers,
    knowsNumberWords: true,
  },
  hy: {
    sentenceEnd: armenianSentenceEnd,
    sentenceFault: armenianSentenceFault,
    levelLimits: {},
    findNumbers: findArmenianNumbers,
    knowsNumberWords: true,
  },
}

/** The conventions of a language: its own where the checker knows them, else those that hold for any. */
export function conventionsOf(locale: LocaleCode): WritingConventions {
  const { quotationMarks } = localeByCode(locale)
  return { quotationMarks, ...(ownConventions[locale] ?? commonConventions) }
}
