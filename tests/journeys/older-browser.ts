import type { Page } from '@playwright/test'

/** Lets the page find a browser that knows no popovers: the style sheet's question, the attribute and the property. */
export async function withoutPopovers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLElement.prototype, 'popover')
  })
  await rewriteStyles(page, (css) => css.replaceAll('selector(:popover-open)', 'selector(:karda-never)'))
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replaceAll(' popover="auto"', '') })
  })
}

/** Lets the page find a browser that cannot put a box beside another. */
export async function withoutAnchors(page: Page): Promise<void> {
  await rewriteStyles(page, (css) =>
    css.replace(/@supports \(position-area:\s*block-end\)/g, '@supports (karda-never:none)'),
  )
}

async function rewriteStyles(page: Page, rewrite: (css: string) => string): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: rewrite(await response.text()) })
  })
}
