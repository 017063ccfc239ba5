import { locales } from '@karda/i18n'
import { z } from 'zod'

/** The code of a language that Karda speaks. */
export const localeCodeSchema = z.enum(locales.map((locale) => locale.code))
