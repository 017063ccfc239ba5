import type { Edition, LevelText, Story } from '../model/story.ts'
import type { SourceEdition, SourceLevel, SourceStory } from './source-story.ts'

/** The story as pages see it, or undefined where a file that it needs is missing or invalid. */
export function buildStory(source: SourceStory): Story | undefined {
  const facts = source.facts?.data
  if (!facts) return undefined
  const editions: Edition[] = []
  for (const sourceEdition of source.editions) {
    const edition = buildEdition(sourceEdition, facts.glossary)
    if (!edition) return undefined
    editions.push(edition)
  }
  return { slug: source.slug, facts, editions }
}

function buildEdition(source: SourceEdition, terms: readonly string[]): Edition | undefined {
  if (!source.words || !source.glossary) return undefined
  const entries = source.glossary.data
  const glossary = Object.fromEntries(
    terms.flatMap((term) => {
      const entry = entries[term]
      return entry ? [[term, entry]] : []
    }),
  )
  return { locale: source.locale, words: source.words.data, glossary, levels: source.levels.map(buildLevel) }
}

function buildLevel(source: SourceLevel): LevelText {
  const paragraphs = source.paragraphs.map(({ id, segments }) => ({
    id,
    segments: segments.map(({ columns: _, ...segment }) => segment),
  }))
  return { level: source.level, paragraphs }
}
