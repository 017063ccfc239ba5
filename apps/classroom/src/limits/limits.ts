import { joinCodeSpace } from './join-code-space.ts'
import { type Allowances, createLimit, type Limit } from './limit.ts'
import { createSeatLimit, type SeatLimit } from './seat-limit.ts'

/** All limits of the classroom. */
export interface Limits {
  /** By e-mail. */
  signIn: Limit
  /** By browser that is known at the account; see `KnownBrowsers`. */
  knownSignIn: Limit
  /** By e-mail. */
  signUp: Limit
  /** By link. */
  passwordReset: Limit
  /** By code. */
  joinCode: Limit
  /** By class. */
  returnCode: Limit
  /** By seat: what it sends. */
  answers: SeatLimit
  /** By seat: what it reads of its attempts. */
  readings: SeatLimit
}

const minute = 60
/** Where a school waits for what one of its students did, it does not wait for longer than this. */
const shortly = 5 * minute
const hour = 60 * minute

const passwordTries: Allowances = {
  subject: { failures: 10, per: 15 * minute },
  address: { failures: 100, per: 15 * minute },
  total: { failures: 5_000, per: hour },
}

/** The limits of a server that has just started. */
export function createLimits(): Limits {
  return {
    // Sixty teachers behind one address mistype now and then; a list of passwords is another matter.
    signIn: createLimit(passwordTries),
    knownSignIn: createLimit(passwordTries),
    signUp: createLimit({
      subject: { failures: 20, per: hour },
      address: { failures: 100, per: hour },
      total: { failures: 2_000, per: hour },
    }),
    passwordReset: createLimit(passwordTries),
    // Thirty students may all misread one letter, twice. Tries that are about to succeed count for a moment, and a whole
    // school may enter in ten seconds. Whoever tries out codes on purpose keeps the school out while doing so, as it has
    // one address; the windows are short, so that it gets in again soon. That nobody guesses a code is the total's part,
    // and one address alone cannot use that up: an hour touches 13 windows.
    joinCode: createLimit({
      subject: { failures: 200, per: shortly },
      address: { failures: 150, per: shortly },
      total: { failures: joinCodeSpace.wrongCodesPerHour, per: hour },
    }),
    // Of 22^10 codes a class has sixty: here no number of tries that a server bears comes near.
    returnCode: createLimit({
      subject: { failures: 200, per: shortly },
      address: { failures: 150, per: shortly },
      total: { failures: 20_000, per: hour },
    }),
    // A student who types for an hour sends a request every two seconds, and after a day without a connection some hundreds
    // at once.
    answers: createSeatLimit({ perMinute: 600, perDay: 20_000 }),
    // Apart from what is sent, as a page in sight reads its attempt every minute, however large it has grown: reading must
    // never keep an answer from being saved.
    readings: createSeatLimit({ perMinute: 600 }),
  }
}
