import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { foreignLanguage, pagesByLanguage } from '../site/every-page.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // React writes attributes as its properties are called; HTML does not tell capitals from small letters there.
    'attr-case': 'off',
    // React closes void elements with a slash, which HTML allows.
    'void-style': ['error', { style: 'selfclosing' }],
    // Next's container has the id `__next`, which HTML allows.
    'valid-id': ['error', { relaxed: true }],
    // A rule of search engines, not of HTML: a story's title is its whole headline, and they shorten it as they like.
    'long-title': 'off',
    // React writes `disabled=""` and `hidden=""`, which HTML allows as much as `disabled` and `hidden`.
    'attribute-boolean-style': ['error', { style: 'empty' }],
    'attribute-empty-style': ['error', { style: 'empty' }],
    // The boxes of one question share a name: that is how a form sends several answers to it.
    'form-dup-name': ['error', { allowCheckboxDefault: true, shared: ['radio', 'checkbox'] }],
  },
})

for (const [language, pages] of pagesByLanguage) {
  test(`every page in ${language} is valid HTML`, async ({ request }) => {
    test.slow()
    for (const { path, status } of pages) {
      const response = await request.get(path, { headers: { 'accept-language': foreignLanguage } })
      expect.soft(response.status(), path).toBe(status)

      const report = await validator.validateString(await response.text(), path)
      const messages = report.results.flatMap((result) =>
        result.messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
      )
      expect.soft(messages, path).toEqual([])
    }
  })
}
