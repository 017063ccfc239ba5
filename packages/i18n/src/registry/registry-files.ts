import type { LocaleFile } from './locale-file.ts'

/** The folder of a language, as far as code has to know of it. */
export interface LanguageFolder {
  /** Its name. */
  code: string
  locale: LocaleFile
  /** The namespaces that it has messages of: the names of its files. */
  namespaces: readonly string[]
}

const madeBy =
  '// Written by `node packages/i18n/register-languages.ts` from the folders of languages; not by hand.'

/**
 * The modules that make languages known to code, by their paths from `src`. They are code and not read from the folders
 * where they are wanted, since pages run in browsers, and since the compiler checks what is asked of a language.
 */
export function registryFiles(folders: readonly LanguageFolder[]): Record<string, string> {
  return {
    'registry/registered-locales.ts': localesModule(folders),
    'registry/registered-messages.ts': registeringModule(folders, 'messages', 'messages.ts'),
    'registry/registered-aliases.ts': registeringModule(folders, 'aliases', 'aliases.json'),
    'registry/registered-failures.ts': registeringModule(folders, 'failures', 'failure.json'),
    ...Object.fromEntries(
      folders.map(({ code, namespaces }) => [
        `messages/${code}/messages.ts`,
        messagesModule(code, namespaces),
      ]),
    ),
  }
}

function localesModule(folders: readonly LanguageFolder[]): string {
  const entries = folders.map(({ code, locale }) => {
    const { open, close } = locale.quotationMarks
    return `  {
    code: ${quote(code)},
    endonym: ${quote(locale.endonym)},
    script: ${quote(locale.script)},
    direction: ${quote(locale.direction)},
    intl: ${quote(locale.intl)},
    openGraph: ${quote(locale.openGraph)},
    quotationMarks: { open: ${quote(open)}, close: ${quote(close)} },
    wordsPerMinute: ${locale.wordsPerMinute},
  },
`
  })
  return `${madeBy}

/** What each \`locale.json\` says of its language. */
export const registeredLocales = [
${entries.join('')}] as const
`
}

function registeringModule(folders: readonly LanguageFolder[], what: string, file: string): string {
  const isJson = file.endsWith('.json')
  const lines = folders.map(({ code }) =>
    isJson
      ? `import ${nameOf(code)} from '../messages/${code}/${file}' with { type: 'json' }\n`
      : `import { ${what} as ${nameOf(code)} } from '../messages/${code}/${file}'\n`,
  )
  const names = folders.map(({ code }) => entry(code, nameOf(code)))
  return `${madeBy}
${lines.join('')}
/** The ${what} of every language, by its code. */
export const registered${what[0]?.toUpperCase()}${what.slice(1)} = { ${names.join(', ')} }
`
}

function messagesModule(code: string, namespaces: readonly string[]): string {
  const language = new Intl.DisplayNames('en', { type: 'language' }).of(code)
  const lines = namespaces.map(
    (namespace) => `import ${nameOf(namespace)} from './${namespace}.json' with { type: 'json' }\n`,
  )
  const names = namespaces.map((namespace) => `  ${entry(namespace, nameOf(namespace))},\n`)
  return `${lines.join('')}
/** Every interface message in ${language}, by namespace. */
export const messages = {
${names.join('')}}
`
}

/** A language or a namespace as a name in code: `classFrame`. */
function nameOf(word: string): string {
  return word.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

function entry(key: string, name: string): string {
  return key === name ? name : `${quote(key)}: ${name}`
}

function quote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}
