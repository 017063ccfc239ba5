/** Characters of an address that are read; a longer one is refused. */
export const longestTarget = 8192

/** Why an address is refused; the code stands in the log. */
type RefusalReason =
  | 'too-long'
  | 'not-a-path'
  | 'double-slash'
  | 'encoded-slash'
  | 'bad-encoding'
  | 'control-character'
  | 'backslash'
  | 'parent-folder'

/** The address of a request, parsed: a decoded path and the query as sent, or why it is refused. */
export type RequestTarget =
  | { kind: 'accepted'; path: string; search: string }
  | { kind: 'refused'; reason: RefusalReason }

/** Parses the request target of RFC 9112, section 3.2.1 (origin form only). */
export function parseRequestTarget(target: string): RequestTarget {
  if (target.length > longestTarget) return refuse('too-long')
  if (!target.startsWith('/')) return refuse('not-a-path')
  const queryAt = target.indexOf('?')
  const rawPath = queryAt === -1 ? target : target.slice(0, queryAt)
  const search = queryAt === -1 ? '' : target.slice(queryAt)
  if (holdsControlCharacter(search)) return refuse('control-character')

  const path = rawPath.includes('%') ? decode(rawPath) : rawPath
  if (path === undefined) return refuse('bad-encoding')
  if (countSlashes(path) !== countSlashes(rawPath)) return refuse('encoded-slash')
  if (path.startsWith('//')) return refuse('double-slash')
  if (path.includes('\\')) return refuse('backslash')
  if (holdsControlCharacter(path)) return refuse('control-character')
  if (path.includes('..') && path.split('/').includes('..')) return refuse('parent-folder')
  return { kind: 'accepted', path, search }
}

function refuse(reason: RefusalReason): RequestTarget {
  return { kind: 'refused', reason }
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

function countSlashes(path: string): number {
  let count = 0
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) count++
  return count
}

/** Whether the text holds a C0 or C1 control character (NUL and line breaks among them) or DEL. */
function holdsControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return true
  }
  return false
}
