// Written by `node packages/i18n/register-languages.ts` from the folders of languages; not by hand.

/** What each `locale.json` says of its language. */
export const registeredLocales = [
  {
    code: 'en',
    endonym: 'English',
    script: 'Latn',
    direction: 'ltr',
    intl: 'en-GB',
    openGraph: 'en_GB',
    quotationMarks: { open: '“', close: '”' },
    wordsPerMinute: 158,
  },
  {
    code: 'hy',
    endonym: 'Հայերեն',
    script: 'Armn',
    direction: 'ltr',
    intl: 'hy',
    openGraph: 'hy_AM',
    quotationMarks: { open: '«', close: '»' },
    wordsPerMinute: 127,
  },
] as const
