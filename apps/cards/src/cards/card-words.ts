/** Everything that is written on one card. */
export interface CardWords {
  title: string
  /** A second, smaller title: the story to which a glossary belongs. */
  subtitle?: string
  /** The paragraph below: a standfirst, a description or a row of headwords; cut where it is too long. */
  text: string
  /** The name of the site. */
  wordmark: string
  /** The card's language in that language itself. */
  endonym: string
  /** The level's name, where the story has several. */
  level?: string
  /** Who wrote what the story retells. */
  credit?: string
}
