import { createHash } from 'node:crypto'
import { contentSecurityPolicy } from '../head/content-security-policy.ts'

/**
 * Lets a page's policy allow the inline scripts that the framework wrote into it, each by the hash of its text, and no
 * other. A page without such scripts stays as it is. Data (`application/json`) is not a script and needs no leave.
 */
export function allowInlineScripts(html: string): string {
  const hashes = [...html.matchAll(inlineScript)]
    .filter(([, attributes = '']) => !/\bsrc=|\btype="application\//.test(attributes))
    .map(([, , code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  if (hashes.length === 0) return html
  const allowed = escapeAttribute(
    contentSecurityPolicy.replace("script-src 'self'", `script-src 'self' ${hashes.join(' ')}`),
  )
  const page = html.replace(escapeAttribute(contentSecurityPolicy), allowed)
  if (page === html) throw new MissingPolicyError()
  return page
}

const inlineScript = /<script\b([^>]*)>([^<]*(?:<(?!\/script>)[^<]*)*)<\/script>/g

/** As React writes a value between quotation marks. */
function escapeAttribute(value: string): string {
  return value.replaceAll("'", '&#x27;')
}

/** A page has inline scripts but no policy to allow them in; only a change of the document's head brings that about. */
export class MissingPolicyError extends Error {
  override readonly name = 'MissingPolicyError'

  constructor() {
    super('A page with inline scripts does not carry the content security policy.')
  }
}
