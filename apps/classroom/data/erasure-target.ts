import type { AssignmentKey, SeatKey } from '@karda/database'

/** What is to be erased. */
export type ErasureTarget =
  | { kind: 'class'; classId: string }
  | { kind: 'assignment'; key: AssignmentKey }
  | { kind: 'results'; key: AssignmentKey }
  | { kind: 'seat'; key: SeatKey }
  | { kind: 'teacher'; email: string }
  | { kind: 'expired' }

/** The options of the command, as they were given. */
export type ErasureOptions = Partial<
  Record<'class' | 'assignment' | 'results' | 'seat' | 'teacher', string> & { expired: boolean }
>

/** What the options name; undefined where they name nothing, several things, or something without its ids. */
export function readErasureTarget(options: ErasureOptions): ErasureTarget | undefined {
  const [named, ...others] = Object.entries(options)
  if (!named || others.length > 0) return undefined
  const [option, value] = named
  if (option === 'expired') return { kind: 'expired' }
  if (typeof value !== 'string' || value === '') return undefined
  if (option === 'teacher') return { kind: 'teacher', email: value.trim() }
  const [classId, secondId, ...rest] = idsIn(value)
  if (!classId || rest.length > 0) return undefined
  if (option === 'class') return secondId === undefined ? { kind: 'class', classId } : undefined
  if (!secondId) return undefined
  switch (option) {
    case 'assignment':
    case 'results':
      return { kind: option, key: { classId, assignmentId: secondId } }
    case 'seat':
      return { kind: 'seat', key: { classId, seatId: secondId } }
    default:
      return undefined
  }
}

/** The ids in `class/assignment`, or in the address of a page of a teacher’s. */
function idsIn(value: string): string[] {
  const page = /\/class\/c\/([^/?#]+)(?:\/a\/([^/?#]+))?/.exec(value)
  if (!page) return value.split('/')
  return page.slice(1).filter((id) => id !== undefined)
}
