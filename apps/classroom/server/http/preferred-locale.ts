import { type LocaleCode, matchLocale } from '@karda/i18n'
import Negotiator from 'negotiator'
import type { KardaRequest } from './karda-request.ts'

/** The locale that a visitor's browser asks for by `Accept-Language`, if it asks for one of ours. */
export function preferredLocale(request: KardaRequest): LocaleCode | undefined {
  return matchLocale(new Negotiator(request).languages())
}
