import type { messages as english } from './en/messages.ts'
import type { MessageNamespace } from './message-namespaces.ts'

type EnglishMessages = typeof english

/**
 * The keys of a namespace that every language has. Forms of plurals are left out: which there are differs from language
 * to language.
 */
export type FixedMessageKey<Namespace extends MessageNamespace> = Exclude<
  keyof EnglishMessages[Namespace] & string,
  `${string}_${Intl.LDMLPluralRule}`
>

/** The messages of one namespace in one language, by key. */
export type NamespaceMessages<Namespace extends MessageNamespace> = Readonly<
  Record<FixedMessageKey<Namespace>, string>
>

/** All messages of one language. English says which there are. */
export type Messages = { readonly [Namespace in MessageNamespace]: NamespaceMessages<Namespace> }
