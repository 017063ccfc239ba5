import { isLocaleCode } from '@karda/i18n'
import type { TeachingTarget } from '../../model/teaching.ts'
import { teachingPageSchema } from '../../schema/teaching-part.ts'

/** Where an address in teacher's notes leads; undefined where it is none that they may have. */
export function readTarget(url: string): TeachingTarget | undefined {
  if (/^https:\/\/\S+$/.test(url)) return { kind: 'address', url }
  const [, scheme, value = ''] = /^([a-z]+):([a-z0-9-]+)$/.exec(url) ?? []
  switch (scheme) {
    case 'source':
      return { kind: 'source', id: value }
    case 'paragraph':
      return { kind: 'paragraph', id: value }
    case 'page': {
      const page = teachingPageSchema.safeParse(value)
      return page.success ? { kind: 'page', page: page.data } : undefined
    }
    case 'language':
      return isLocaleCode(value) ? { kind: 'language', language: value } : undefined
    default:
      return undefined
  }
}
