// Written by `node packages/i18n/register-languages.ts` from the folders of languages; not by hand.
import en from '../messages/en/failure.json' with { type: 'json' }
import hy from '../messages/hy/failure.json' with { type: 'json' }

/** The failures of every language, by its code. */
export const registeredFailures = { en, hy }
