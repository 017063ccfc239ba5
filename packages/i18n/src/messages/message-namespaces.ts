/** The namespaces of interface messages: one for each feature, and `site` for what stands on every page. */
export const messageNamespaces = [
  'site',
  'about',
  'accessibility',
  'accounts',
  'cards',
  'class-frame',
  'classes',
  'glossary',
  'library',
  'not-found',
  'quiz',
  'story',
  'worksheet',
] as const

/** A namespace of interface messages. */
export type MessageNamespace = (typeof messageNamespaces)[number]
