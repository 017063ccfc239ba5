import { type LocaleCode, translator } from '@karda/i18n'
import { z } from 'zod'

/** A form that erases something: the word must be typed. */
export const erasureSchema = z.object({ word: z.string().max(100) })

/** Whether what was typed is the word that confirms erasing, give or take capitals and spaces around it. */
export function confirmsErasure(locale: LocaleCode, { word }: z.infer<typeof erasureSchema>): boolean {
  return word.trim().toLowerCase() === translator(locale).t('live:eraseWord')
}
