// Written by `node packages/i18n/register-languages.ts` from the folders of languages; not by hand.
import en from '../messages/en/aliases.json' with { type: 'json' }
import hy from '../messages/hy/aliases.json' with { type: 'json' }

/** The aliases of every language, by its code. */
export const registeredAliases = { en, hy }
