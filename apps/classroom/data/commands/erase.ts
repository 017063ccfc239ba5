import type { DataCommand } from '../data-command.ts'
import { eraseTarget } from '../erase-target.ts'
import { readErasureTarget } from '../erasure-target.ts'
import { withPresentData } from '../open-data.ts'
import { readWords } from '../read-words.ts'

/** Erases something of the classroom’s, now and for good. */
export const erase: DataCommand = {
  usage: [
    'erase --class <class>',
    'erase --assignment <class>/<assignment>',
    'erase --results <class>/<assignment>',
    'erase --seat <class>/<seat>',
    'erase --teacher <email>',
    'erase --expired',
  ],
  summary:
    'Erases a class, an assignment, its results alone, a seat, a teacher with all that is theirs, or all results whose time is over; at once and for good. Instead of ids the address of the page can be given. The server may run.',
  deed: 'erase that',
  async run(words, { environment, now }) {
    const read = readWords(words, {
      class: { type: 'string' },
      assignment: { type: 'string' },
      results: { type: 'string' },
      seat: { type: 'string' },
      teacher: { type: 'string' },
      expired: { type: 'boolean' },
    })
    if (read.kind === 'misused') return read
    const target = readErasureTarget(read.values)
    if (!target || read.positionals.length > 0) {
      return { kind: 'misused', problem: 'Say what to erase, one thing at a time, with its ids.' }
    }
    return withPresentData(environment, (database) => eraseTarget(database, target, now()))
  },
}
