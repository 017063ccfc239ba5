import { describe, expect, it } from 'vitest'
import { allowedInlineScripts, withoutPolicy } from './page-policy.ts'

const page = (policy: string) =>
  `<head><meta http-equiv="Content-Security-Policy" content="${policy}"/></head>`

describe('allowedInlineScripts', () => {
  it('are the hashes that the policy in the page names for scripts', () => {
    const policy =
      'default-src &#x27;none&#x27;; script-src &#x27;self&#x27; &#x27;sha256-a+b=&#x27;; style-src &#x27;sha256-c=&#x27;'
    expect(allowedInlineScripts(page(policy))).toEqual(["'sha256-a+b='"])
  })

  it.each([page('script-src &#x27;self&#x27;'), page(''), '<head></head>'])('are none in %s', (html) => {
    expect(allowedInlineScripts(html)).toEqual([])
  })
})

describe('withoutPolicy', () => {
  it('takes the policy out of a page, and nothing else', () => {
    expect(withoutPolicy(page('default-src &#x27;none&#x27;'))).toBe('<head></head>')
    expect(withoutPolicy('<head><meta charset="utf-8"/></head>')).toBe('<head><meta charset="utf-8"/></head>')
  })
})
