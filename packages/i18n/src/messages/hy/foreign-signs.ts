/** Names that Armenian text leaves in Latin letters. */
const namesInLatin = [
  'A4',
  'AAA',
  'AA',
  'CC BY 4.0',
  'CSV',
  'caddy run',
  'Caddyfile',
  'Caddy',
  'Ctrl+P',
  'Enter',
  'Excel',
  'Escape',
  'Google Classroom',
  'Letter',
  'https',
  'http',
  'MIT',
  'Noto Serif Armenian',
  'QR',
  'root.crt',
  'SIL Open Font License 1.1',
  'The Noto Project Authors',
  'tls internal',
]

const address = /https?:\/\/\S+|[\w.+-]+@[\w.-]+/g
const placeholder = /\{\{[^}]*\}\}/g
const clockTime = /\b\d{1,2}:\d{2}\b/g

/** Signs of other scripts, old ligatures, and `եւ` written as two letters. */
const foreignSign =
  /[:?!;'"`´\u2011\uFB13-\uFB17]|եւ|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+/gu

/**
 * What does not belong in an Armenian message: ASCII punctuation that Armenian writes otherwise, and letters of other
 * scripts, look-alikes inside an Armenian word among them. Placeholders, addresses, times such as `15:30` and names
 * that keep Latin letters are passed over.
 */
export function foreignSigns(message: string): string[] {
  const bare = [placeholder, address, clockTime].reduce((text, kind) => text.replace(kind, ' '), message)
  const text = namesInLatin.reduce((rest, name) => rest.replaceAll(name, ' '), bare)
  return [...text.matchAll(foreignSign)].map(([sign]) => sign)
}
