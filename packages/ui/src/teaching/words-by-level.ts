import { type Edition, editionOf, type LevelName, levelTextOf, type Story } from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'
import { markedTerms } from '../glossary/marked-terms.ts'
import { otherHeadwords } from '../glossary/other-headwords.ts'

/** A word that a text explains, as it stands in the glossary of each language. */
export interface LevelWord {
  term: string
  headword: string
  others: { locale: LocaleCode; headword: string }[]
}

/** The words that the text of a level explains, in the order in which it has them. */
export interface LevelWords {
  level: LevelName
  words: LevelWord[]
}

/** The words that each level of a story explains in a language, level by level. */
export function wordsByLevel(story: Story, locale: LocaleCode): LevelWords[] {
  const edition = editionOf(story, locale)
  return story.facts.levels.map((level) => ({
    level,
    words: markedTerms(levelTextOf(edition, level)).flatMap((term) => wordOf(story, edition, term)),
  }))
}

function wordOf(story: Story, edition: Edition, term: string): LevelWord[] {
  const entry = edition.glossary[term]
  if (!entry) return []
  const others = otherHeadwords(story, edition.locale, term)
  return [
    {
      term,
      headword: entry.headword,
      others: others.map(({ locale, headword }) => ({ locale, headword })),
    },
  ]
}
