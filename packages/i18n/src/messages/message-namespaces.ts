/** The namespaces of interface messages: one for each feature, and `site` for what stands on every page. */
export const messageNamespaces = [
  'site',
  'about',
  'accessibility',
  'accounts',
  'answering',
  'assignments',
  'background',
  'cards',
  'class-frame',
  'classes',
  'failure',
  'glossary',
  'joining',
  'library',
  'live',
  'not-found',
  'quiz',
  'results',
  'story',
  'teaching',
  'upkeep',
  'worksheet',
] as const

/** A namespace of interface messages. */
export type MessageNamespace = (typeof messageNamespaces)[number]
