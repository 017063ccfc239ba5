/** What the file `locale.json` of a language's folder says of the language; its code is the folder's name. */
export interface LocaleFile {
  endonym: string
  script: string
  direction: string
  intl: string
  openGraph: string
  quotationMarks: { open: string; close: string }
  wordsPerMinute: number
}

/**
 * Reads the text of a `locale.json`. Throws `InvalidLocaleFileError`, which says what was expected. It does without
 * the project's libraries, since it runs before a build; that the values are ones we know, the compiler says.
 */
export function parseLocaleFile(path: string, text: string): LocaleFile {
  const value = jsonOf(path, text)
  const fields = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
  const textOf = (name: string, within: ReadonlyMap<string, unknown> = fields) => {
    const field = within.get(name)
    if (typeof field !== 'string' || field === '') throw new InvalidLocaleFileError(path, `a text as ${name}`)
    return field
  }
  const marks = fields.get('quotationMarks')
  const signs = new Map(typeof marks === 'object' && marks !== null ? Object.entries(marks) : [])
  const numberOf = (name: string) => {
    const field = fields.get(name)
    if (typeof field !== 'number' || field <= 0)
      throw new InvalidLocaleFileError(path, `a number above 0 as ${name}`)
    return field
  }
  return {
    endonym: textOf('endonym'),
    script: textOf('script'),
    direction: textOf('direction'),
    intl: textOf('intl'),
    openGraph: textOf('openGraph'),
    quotationMarks: { open: textOf('open', signs), close: textOf('close', signs) },
    wordsPerMinute: numberOf('wordsPerMinute'),
  }
}

function jsonOf(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InvalidLocaleFileError(path, 'JSON', error instanceof Error ? error.message : undefined)
  }
}

/** Whoever adds a language reads this: the file of the language lacks something. */
export class InvalidLocaleFileError extends Error {
  override readonly name = 'InvalidLocaleFileError'

  constructor(path: string, expected: string, found = 'none') {
    super(`${path}: expected ${expected}, found ${found}.`)
  }
}
