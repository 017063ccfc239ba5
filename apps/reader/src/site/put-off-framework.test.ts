import { describe, expect, it } from 'vitest'
import { putOffFramework } from './put-off-framework.ts'

describe('putOffFramework', () => {
  it('makes of each script of the framework data that names it, in their order', () => {
    const html =
      '<script src="/_next/static/a.js" defer=""></script><script src="/_next/static/b.js" defer=""></script>'
    expect(putOffFramework(html)).toBe(
      '<script type="application/vnd.karda.framework" data-framework="/_next/static/a.js"></script>' +
        '<script type="application/vnd.karda.framework" data-framework="/_next/static/b.js"></script>',
    )
  })

  it('leaves our own scripts, data and what stands in the page', () => {
    const html =
      '<script src="/elements/policy.js"></script><script type="module" src="/elements/reader.js"></script>' +
      '<script>self.a=1</script><script id="__NEXT_DATA__" type="application/json">{}</script>'
    expect(putOffFramework(html)).toBe(html)
  })
})
