import { replaceReturnCode, transact } from '@karda/database'
import { returnCodeLength } from '../../codes/code-alphabet.ts'
import { newCode } from '../../codes/new-code.ts'
import { hashSecret } from '../../codes/tokens.ts'
import { services } from '../../services/services.ts'

/** The code of a seat while it is known: only its hash is stored. */
export interface CardCode {
  seatId: string
  returnCode: string
}

/**
 * Makes new codes for seats of a class; what opened them before opens them no more. Seats that are not there, or were
 * removed, are passed over.
 */
export async function makeCards(classId: string, seatIds: readonly string[]): Promise<CardCode[]> {
  return transact(services().database, async (db) => {
    const cards: CardCode[] = []
    for (const seatId of new Set(seatIds)) {
      const returnCode = newCode(returnCodeLength)
      const codeHash = hashSecret(returnCode, classId)
      if (await replaceReturnCode(db, { classId, seatId }, codeHash)) cards.push({ seatId, returnCode })
    }
    return cards
  })
}
