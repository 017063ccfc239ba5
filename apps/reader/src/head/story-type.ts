import { type Edition, originOf, type Story } from '@karda/article-content'

/**
 * What schema.org calls a story: a `NewsArticle` where it retells a report, else an `Article`. All that is said of a story
 * by its `@id` has to agree. Source: https://schema.org/NewsArticle, /Article.
 */
export function storyType({ facts }: Story, { words }: Edition): 'NewsArticle' | 'Article' {
  return originOf(facts, words).kind === 'report' ? 'NewsArticle' : 'Article'
}
