import { isLocaleCode, type LocaleCode } from '@karda/i18n'
import { isRecord } from '../plain-data/is-record.ts'
import { isWholeNumber } from '../plain-data/is-whole-number.ts'
import { parseRecord } from '../plain-data/parse-record.ts'
import { parseResponse } from '../response/parse-response.ts'
import type { AttemptEvent, Stamp } from './attempt-event.ts'

/**
 * A value of unknown origin as an event of an attempt; undefined where it is none. Whether the items exist and the
 * responses fit them, `validateResponse` tells. A language that is none of ours is left out: what is answered is kept, even
 * where a language is given up. Never throws.
 */
export function parseEvent(value: unknown): AttemptEvent | undefined {
  if (!isRecord(value)) return undefined
  const stamp = parseStamp(value.stamp)
  const { kind, at } = value
  if (!stamp || !isWholeNumber(at)) return undefined
  switch (kind) {
    case 'started': {
      const { seed } = value
      return isWholeNumber(seed) ? { kind, stamp, at, seed } : undefined
    }
    case 'saved': {
      const { item } = value
      const response = value.response === null ? null : parseResponse(value.response)
      if (typeof item !== 'string' || response === undefined) return undefined
      return { kind, stamp, at, item, response, ...localeIn(value) }
    }
    case 'checked': {
      const { item } = value
      return typeof item === 'string' ? { kind, stamp, at, item } : undefined
    }
    case 'submitted': {
      const responses = parseRecord(value.responses, parseResponse)
      return responses && { kind, stamp, at, responses }
    }
    case 'reviewed':
      return { kind, stamp, at }
  }
  return undefined
}

function localeIn({ locale }: Readonly<Record<string, unknown>>): { locale?: LocaleCode } {
  return typeof locale === 'string' && isLocaleCode(locale) ? { locale } : {}
}

function parseStamp(value: unknown): Stamp | undefined {
  if (!isRecord(value)) return undefined
  const { counter, client } = value
  return isWholeNumber(counter) && counter > 0 && typeof client === 'string' ? { counter, client } : undefined
}
