import type { LevelName } from '../schema/level-name.ts'
import type { Edition, LevelText } from './story.ts'

/** The text of an edition at a level. Throws `MissingLevelError`: the checker refuses a story that lacks a text. */
export function levelTextOf(edition: Edition, level: LevelName): LevelText {
  const text = edition.levels.find((candidate) => candidate.level === level)
  if (!text) throw new MissingLevelError(level, edition.locale)
  return text
}

/** A text was asked for at a level that its story does not have; a bug of the caller. */
export class MissingLevelError extends Error {
  override readonly name = 'MissingLevelError'

  constructor(level: LevelName, locale: string) {
    super(`The story has no ${level} text in ${locale}.`)
  }
}
