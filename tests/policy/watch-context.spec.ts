import { expect, test } from '@playwright/test'
import { serverOrigin } from '../server/server-origin.ts'
import { noMisdeeds, watchContext } from './watch-context.ts'

test('the watch over a browser sees what the policy blocks, what nothing catches, and what is asked elsewhere', async ({
  context,
}) => {
  const misdeeds = noMisdeeds()
  await watchContext(context, serverOrigin(), misdeeds)
  const page = await context.newPage()
  await page.goto('/en/')
  expect(misdeeds).toEqual(noMisdeeds())

  const elsewhere = 'http://127.0.0.1:1/'
  await page.evaluate((address) => {
    setTimeout(() => {
      throw new Error('planted')
    })
    const image = document.createElement('img')
    image.src = `${address}image.png`
    document.body.append(image)
  }, elsewhere)
  await expect.poll(() => misdeeds.uncaughtErrors).toEqual(['planted'])
  await expect
    .poll(() => misdeeds.violations)
    .toContain(`security policy: img-src blocked ${elsewhere}image.png`)

  // Nobody listens there.
  await expect(page.goto(elsewhere)).rejects.toThrow()
  expect(misdeeds.foreignRequests).toContain(elsewhere)
})
