// Written by `node packages/i18n/register-languages.ts` from the folders of languages; not by hand.
import { messages as en } from '../messages/en/messages.ts'
import { messages as hy } from '../messages/hy/messages.ts'

/** The messages of every language, by its code. */
export const registeredMessages = { en, hy }
