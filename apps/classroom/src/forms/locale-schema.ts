import { locales } from '@karda/i18n'
import { z } from 'zod'

/** One of our languages, by its code. */
export const localeSchema = z.enum(locales.map(({ code }) => code))
