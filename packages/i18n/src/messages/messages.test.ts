import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultLocale } from '../locales/default-locale.ts'
import { locales } from '../locales/locales.ts'
import { messageNamespaces } from './message-namespaces.ts'
import { messagesOf } from './messages-of.ts'
import { placeholdersOf } from './placeholders-of.ts'
import { pluralOf } from './plural-of.ts'

const cases = locales.flatMap(({ code, intl }) =>
  messageNamespaces.map((namespace) => ({
    code,
    intl,
    namespace,
    messages: Object.entries<string>(messagesOf(code, namespace)),
  })),
)

describe.each(cases)('$code/$namespace', ({ intl, namespace, messages }) => {
  const original = Object.entries<string>(messagesOf(defaultLocale, namespace))

  it('has the messages that every other language has', () => {
    expect(stems(messages)).toEqual(stems(original))
  })

  it('has a note to the translator for each message, and no note without one', () => {
    const notes = Object.entries(readNotes(namespace))
    expect(notes.map(([key]) => key).sort()).toEqual(stems(messages))
    expect(notes.filter(([, note]) => typeof note !== 'string' || note.trim() === '')).toEqual([])
  })

  it('fills the same placeholders as every other language', () => {
    expect(placeholdersByStem(messages)).toEqual(placeholdersByStem(original))
  })

  it('has of each plural exactly the forms that CLDR names for the language', () => {
    const categories = new Intl.PluralRules(intl).resolvedOptions().pluralCategories
    for (const [stem, forms] of formsByPlural(messages)) {
      expect(forms.map(([category]) => category).sort(), stem).toEqual([...categories].sort())
    }
  })

  it('shows the count in each plural form that stands for several numbers', () => {
    for (const [stem, forms] of formsByPlural(messages)) {
      for (const [category, text] of forms) {
        if (isForSeveralNumbers(category, intl)) expect(placeholdersOf(text), stem).toContain('count')
      }
    }
  })

  it('has no message that is empty or has space around it', () => {
    expect(messages.filter(([, text]) => text === '' || text !== text.trim())).toEqual([])
  })

  it('names its messages in camel case, with context and plural form after an underscore', () => {
    const shape = /^[a-z][A-Za-z0-9]*(_[a-z][a-z-]*){0,2}$/
    expect(messages.map(([key]) => key).filter((key) => !shape.test(key))).toEqual([])
  })
})

describe.each([...locales.map((locale) => locale.code), 'notes'])('the folder %s', (folder) => {
  it('has a file for each namespace and no other', () => {
    const files = readdirSync(new URL(`./${folder}/`, import.meta.url)).filter(
      (file) => file.endsWith('.json') && !['locale.json', 'aliases.json'].includes(file),
    )
    expect(files.sort()).toEqual(messageNamespaces.map((namespace) => `${namespace}.json`).sort())
  })
})

function readNotes(namespace: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`./notes/${namespace}.json`, import.meta.url), 'utf8'))
}

function stemOf(key: string): string {
  return pluralOf(key)?.stem ?? key
}

function stems(messages: [string, string][]): string[] {
  return [...new Set(messages.map(([key]) => stemOf(key)))].sort()
}

function placeholdersByStem(messages: [string, string][]): Record<string, string[]> {
  const byStem = Map.groupBy(messages, ([key]) => stemOf(key))
  return Object.fromEntries(
    [...byStem].map(([stem, forms]) => [
      stem,
      [...new Set(forms.flatMap(([, text]) => placeholdersOf(text)))].sort(),
    ]),
  )
}

function formsByPlural(messages: [string, string][]): Map<string, [category: string, text: string][]> {
  const forms = new Map<string, [string, string][]>()
  for (const [key, text] of messages) {
    const plural = pluralOf(key)
    if (plural) forms.set(plural.stem, [...(forms.get(plural.stem) ?? []), [plural.category, text]])
  }
  return forms
}

function isForSeveralNumbers(category: string, intl: string): boolean {
  const rules = new Intl.PluralRules(intl)
  const numbers = [...Array(200).keys(), 0.5, 1.5, 2.5]
  return numbers.filter((number) => rules.select(number) === category).length > 1
}
