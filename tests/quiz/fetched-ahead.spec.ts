import { expect, type Page, test } from '@playwright/test'
import { quizzes } from './quizzes.ts'

for (const { path } of quizzes) {
  test(`the script of ${path} is fetched ahead, but not before the page is seen`, async ({ page }) => {
    await page.goto(path)
    const addresses = await page
      .locator('script[data-framework]')
      .evaluateAll((scripts) => scripts.map((script) => script.getAttribute('data-framework') ?? ''))
    expect(addresses.length).toBeGreaterThan(0)
    await expect.poll(() => fetchTimes(page, addresses)).toHaveLength(addresses.length)

    const seen = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    )
    expect(Math.min(...(await fetchTimes(page, addresses)))).toBeGreaterThan(seen ?? Infinity)
  })
}

test('a pointer that lies still starts no framework, and one that moves does', async ({ page }) => {
  const [quiz] = quizzes
  await page.goto(quiz?.path ?? '')
  const move = (movementX: number) =>
    page.evaluate((x) => dispatchEvent(new PointerEvent('pointermove', { movementX: x })), movementX)
  const started = page.locator('script[src^="/_next/"]')
  await move(0)
  await expect(started).toHaveCount(0)
  await move(1)
  await expect(started).not.toHaveCount(0)
})

/** When each of these files was asked for that has been fetched, in milliseconds from the page's start. */
async function fetchTimes(page: Page, addresses: readonly string[]): Promise<number[]> {
  const fetched = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name, startTime }) => ({ address: new URL(name).pathname, startTime })),
  )
  return fetched.filter(({ address }) => addresses.includes(address)).map(({ startTime }) => startTime)
}
