import type { LocaleCode } from '@karda/i18n'

/** In small letters, without marks of stress and without the sentence’s end. */
const phrases: Partial<Record<LocaleCode, readonly RegExp[]>> = {
  en: [
    /\bof the above\b/,
    /^(?:all|none|both|any|neither|some)$/,
    /^(?:all|none|both|any|neither|some) of (?:these|them|the (?:other )?(?:answers|choices|options))$/,
    /^(?:all|both) (?:of )?(?:the |these )?(?:answers|choices|options)(?: are (?:right|correct|true))?$/,
    /^(?:there is )?no (?:right|correct|true) answer$/,
    /^(?:both )?[a-e] and [a-e]$/,
  ],
  hy: [
    /^(?:բոլորը|բոլորն էլ|ոչ մեկը|ոչ մեկն էլ|երկուսն էլ|ոչ մեկը, ոչ մյուսը)$/,
    /^(?:վեր(?:ը|ևում) (?:նշ|թվարկ|ասվ)|վերոնշյալ|վերոհիշյալ|նշված|թվարկված|այս|այդ|սրանք|դրանք|սրանց|դրանց|պատասխաններ)\p{L}*,? (?:բոլոր|ոչ մեկ|երկուս)\p{L}*(?: էլ)?$/u,
    /^(?:բոլոր|ոչ մի) (?:վեր(?:ը|ևում) )?(?:վերոնշյալ|վերոհիշյալ|նշված|թվարկված|պատասխան)\p{L}*(?: էլ)?(?: ճիշտ (?:են|է|չէ))?$/u,
    /^(?:բոլորը|բոլորն էլ|երկուսն էլ) ճիշտ են$/,
    /^ճիշտ պատասխան չկա$/,
    /^[ա-զ] և [ա-զ]$/,
  ],
}

/** Whether a choice speaks of the other choices (“all of the above”) in place of an answer of its own. */
export function isCatchAllChoice(text: string, locale: LocaleCode): boolean {
  const folded = text
    .toLocaleLowerCase(locale)
    .replace(/[՛՞՜]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[.!?…։]+$/, '')
  return (phrases[locale] ?? []).some((phrase) => phrase.test(folded))
}
